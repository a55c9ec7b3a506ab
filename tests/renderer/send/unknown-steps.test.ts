import { expect, it } from 'vitest'
import { unknownSteps } from '../../../renderer/send/unknown-steps'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { sampleAttempt } from '../../support/sample-attempt'

const unknown = sampleAttempt({
  state: 'unknown',
  cause: 'cut',
  detail: '',
  httpStatus: null,
  answer: '',
})
const times = (changed: Partial<typeof unknown>): number[] =>
  unknownSteps({ ...unknown, ...changed }, zhCN).map(({ at }) => at)

it('claims no step that was never reached', () => {
  expect(times({})).toEqual([])
  expect(times({ startedAt: 1 })).toEqual([1])
  expect(times({ startedAt: 1, connectedAt: 2 })).toEqual([1, 2])
  expect(times({ startedAt: 1, connectedAt: 2, writtenAt: 3 })).toEqual([1, 2, 3])
})

it('counts bytes, not letters: a Chinese letter is three', () => {
  const [step] = unknownSteps({ ...unknown, writtenAt: 3, body: '"早"' }, zhCN)
  expect(step?.words).toContain('5 字节')
})
