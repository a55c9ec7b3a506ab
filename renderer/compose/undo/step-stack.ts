/** How many steps back there are; the oldest is forgotten first. */
export const MOST_STEPS = 500
/** Changes of one field with shorter pauses (ms) between them are one step… */
export const STEP_PAUSE = 1_000
/** …until it has grown this long (ms): else a page typed without a pause would go at once. */
export const STEP_MOST = 8_000

/** A state that was left, and the field whose change left it; null: more than one changed. */
interface Step<State> {
  readonly state: State
  readonly field: string | null
}

/** What was, what is, and what was undone. A value: every change gives a new one. */
export interface StepStack<State> {
  readonly past: readonly Step<State>[]
  readonly now: State
  readonly future: readonly Step<State>[]
  /** The step that may still grow: since when, and when it last did (ms). */
  readonly growing: {
    readonly field: string
    readonly since: number
    readonly last: number
  } | null
}

export const newStack = <State>(now: State): StepStack<State> => ({
  past: [],
  now,
  future: [],
  growing: null,
})

/** `next` came about at `at` (ms) by a change of `field`. What had been undone is gone. */
export function addStep<State>(
  stack: StepStack<State>,
  next: State,
  field: string | null,
  at: number,
): StepStack<State> {
  const { growing } = stack
  const grows =
    growing !== null &&
    growing.field === field &&
    at - growing.last < STEP_PAUSE &&
    at - growing.since < STEP_MOST
  const past = grows ? stack.past : [...stack.past, { state: stack.now, field }].slice(-MOST_STEPS)
  return {
    past,
    now: next,
    future: [],
    growing: field === null ? null : { field, since: grows ? growing.since : at, last: at },
  }
}

/** One step back; null: there is none. */
export function undoStep<State>(stack: StepStack<State>): StepStack<State> | null {
  const step = stack.past.at(-1)
  if (step === undefined) return null
  return {
    past: stack.past.slice(0, -1),
    now: step.state,
    future: [{ state: stack.now, field: step.field }, ...stack.future],
    growing: null,
  }
}

/** One step on again; null: nothing was undone since the last change. */
export function redoStep<State>(stack: StepStack<State>): StepStack<State> | null {
  const [step, ...future] = stack.future
  if (step === undefined) return null
  return {
    past: [...stack.past, { state: stack.now, field: step.field }],
    now: step.state,
    future,
    growing: null,
  }
}
