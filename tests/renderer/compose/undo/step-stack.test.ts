import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addStep,
  MOST_STEPS,
  newStack,
  redoStep,
  STEP_MOST,
  STEP_PAUSE,
  undoStep,
  type StepStack,
} from '../../../../renderer/compose/undo/step-stack'

type Act =
  | { do: 'undo' }
  | { do: 'redo' }
  | { do: 'change'; to: number; field: string | null; after: number }
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom({ do: 'undo' as const }, { do: 'redo' as const }),
  fc.record({
    do: fc.constant('change' as const),
    to: fc.nat(),
    field: fc.constantFrom('alert', 'name', null),
    after: fc.nat({ max: 2 * STEP_PAUSE }),
  }),
)

function run(acts: readonly Act[]): StepStack<number> {
  let at = 0
  return acts.reduce((stack, one) => {
    if (one.do === 'undo') return undoStep(stack) ?? stack
    if (one.do === 'redo') return redoStep(stack) ?? stack
    at += one.after
    return addStep(stack, one.to, one.field, at)
  }, newStack(-1))
}

describe('the stack of steps', () => {
  it('gives with redo exactly what undo took, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const stack = run(acts)
        const undone = undoStep(stack)
        if (undone !== null) expect(redoStep(undone)).toEqual({ ...stack, growing: null })
        const redone = redoStep(stack)
        if (redone !== null) expect(undoStep(redone)).toEqual({ ...stack, growing: null })
      }),
    )
  })

  it('comes back to the first state by undoing, and to the last by redoing', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const stack = run(acts)
        let back = stack
        for (let one = undoStep(back); one !== null; one = undoStep(back)) back = one
        expect(back.now).toBe(-1)
        let on = back
        for (let one = redoStep(on); one !== null; one = redoStep(on)) on = one
        expect(on.now).toBe(stack.future.at(-1)?.state ?? stack.now)
      }),
    )
  })

  it('forgets what was undone once something new is written', () => {
    const typed = addStep(newStack('a'), 'b', 'alert', 0)
    const undone = undoStep(typed)
    expect(undone && redoStep(addStep(undone, 'c', 'alert', 9_000))).toBeNull()
  })

  it('never joins a change after an undo to the step before it', () => {
    const undone = undoStep(addStep(addStep(newStack('a'), 'b', 'x', 0), 'c', 'y', 1))
    const again = undone && addStep(undone, 'd', 'x', 2)
    expect(again && undoStep(again)?.now).toBe('b')
  })

  it('takes quick changes of one field as one step, and a pause, a field or a long run as the next', () => {
    const states = (...changes: [string, string | null, number][]): number =>
      changes.reduce((stack, change) => addStep(stack, ...change), newStack('')).past.length
    expect(states(['a', 'alert', 0], ['ab', 'alert', 300])).toBe(1)
    expect(states(['a', 'alert', 0], ['ab', 'alert', STEP_PAUSE])).toBe(2)
    expect(states(['a', 'alert', 0], ['b', 'name', 300])).toBe(2)
    expect(states(['a', null, 0], ['b', null, 1])).toBe(2)
    const run = Array.from({ length: 20 }, (_, n): [string, string, number] => [
      String(n),
      'alert',
      n * 500,
    ])
    expect(states(...run)).toBe(Math.ceil((20 * 500) / STEP_MOST))
  })

  it('keeps a bounded number of steps', () => {
    let stack = newStack(0)
    for (let n = 1; n <= MOST_STEPS + 50; n += 1) stack = addStep(stack, n, null, n)
    expect(stack.past).toHaveLength(MOST_STEPS)
    expect(undoStep(stack)?.now).toBe(MOST_STEPS + 49)
  })
})
