import type { StepName } from './step'
import type { StepState } from './step-state'
import type { Wording } from '../wording/zh-CN'

/** Where the one filled button leads; null: nowhere yet, and its label names what is missing. */
export interface NextMove {
  readonly to: StepName | 'open' | 'use' | null
  readonly label: string
}

/** One step on: to the audience while nobody is chosen, then check, send, and the question itself. */
export function nextMove(step: StepName, state: StepState, t: Wording): NextMove {
  const words = t.compose.next
  const instead: NextMove | undefined = state.template
    ? // Whatever is wrong in a template is put right there or in the draft.
      { to: 'use', label: t.templates.use }
    : state.errors > 0
      ? { to: null, label: words.errorsLeft(state.errors) }
      : state.unseen > 0
        ? { to: null, label: words.warningsLeft(state.unseen) }
        : undefined
  switch (step) {
    case 'content':
      return state.audience.kind === 'open'
        ? { to: 'audience', label: words.audience }
        : { to: 'check', label: words.check }
    case 'audience':
      return { to: 'check', label: words.check }
    case 'check':
      return instead ?? { to: 'send', label: words.send }
    case 'send':
      return instead ?? { to: 'open', label: words.open }
  }
}
