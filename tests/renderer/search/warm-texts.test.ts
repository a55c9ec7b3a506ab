import { afterEach, expect, it, vi } from 'vitest'
import { attemptText } from '../../../renderer/history/attempt-text'
import { warmTexts } from '../../../renderer/search/warm-texts'
import { sampleAttempt } from '../../support/sample-attempt'

afterEach(() => {
  vi.unstubAllGlobals()
})

it('gives the frame back when the idle moment is over, goes on in the next, and stops when told', () => {
  const waiting: ((idle: { timeRemaining: () => number }) => void)[] = []
  const cancelled = vi.fn<(task: number) => void>()
  vi.stubGlobal('requestIdleCallback', (work: (typeof waiting)[number]) => waiting.push(work))
  vi.stubGlobal('cancelIdleCallback', cancelled)
  const read = vi.fn<() => string>(() => '草稿')
  const attempts = ['a', 'b', 'c'].map((id) =>
    Object.defineProperty(sampleAttempt({ state: 'in_flight' }, { id }), 'draftName', {
      get: read,
    }),
  )
  const stop = warmTexts(attempts, attemptText)
  let left = 2
  const idle = { timeRemaining: () => (left-- > 0 ? 10 : 0) }
  waiting[0]?.(idle)
  expect(read).toHaveBeenCalledTimes(2)
  left = 9
  waiting[1]?.(idle)
  expect(read).toHaveBeenCalledTimes(3)
  expect(waiting).toHaveLength(2)
  for (const attempt of attempts) attemptText(attempt)
  expect(read).toHaveBeenCalledTimes(3)
  stop()
  expect(cancelled).toHaveBeenCalledTimes(1)
})
