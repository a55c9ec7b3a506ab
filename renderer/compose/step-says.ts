import type { Draft } from '../../shared/message/draft'
import type { Attempt } from '../../shared/outbox/attempt'
import { audienceShort } from '../audience-words/audience-short'
import type { Wording } from '../wording/zh-CN'
import type { StepName } from './step'
import type { StepState } from './step-state'

/**
 * The second line of a step: the same as its sign, in words. `lock` is the send that holds the draft:
 * while there is one, 发送 says where that stands.
 */
export function stepSays(
  name: StepName,
  state: StepState,
  draft: Draft,
  lock: Attempt | null,
  t: Wording,
): string {
  const says = t.compose.says
  if (name === 'send' && lock !== null) return t.history.state[lock.outcome.state]
  const mark = state[name]
  if (mark.kind === 'count')
    return mark.errors > 0 ? says.toFix(mark.errors) : says.toSee(mark.warnings)
  switch (name) {
    case 'content':
      return mark.kind === 'done' ? says.written : says.unwritten
    case 'audience':
      return mark.kind === 'done' ? audienceShort(draft.audience, draft.platforms, t) : says.nobody
    case 'check':
      if (mark.kind === 'done') return says.checked
      return state.errors > 0 ? says.checkFirst : says.toSeeThere(state.unseen)
    case 'send':
      if (state.template) return t.templates.unsent
      return mark.kind === 'locked' ? says.notYet : says.ready
  }
}
