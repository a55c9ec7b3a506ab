import { expect, it } from 'vitest'
import { summary } from '../../build/run/summary.mjs'

it('a skipped test does not change the words of the last line, which scripts read', () => {
  const outcomes = [
    { passed: 2, failed: 0, skipped: 3 },
    { passed: 1, failed: 1, skipped: 0, note: 'x' },
  ]
  expect(summary(outcomes)).toEqual({ failed: 1, skipped: 3, lastLine: '3 passed, 1 failed' })
})
