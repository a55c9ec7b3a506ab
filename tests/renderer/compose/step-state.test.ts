import { describe, expect, it } from 'vitest'
import { nextMove } from '../../../renderer/compose/next-move'
import type { Notice } from '../../../renderer/compose/notice'
import { stepState } from '../../../renderer/compose/step-state'
import { zhCN } from '../../../renderer/wording/zh-CN'

const nobody: Notice = { severity: 'error', field: 'audience', rule: 'audience_missing' }
const tooBig: Notice = {
  severity: 'error',
  field: 'ios.badge',
  rule: 'badge_too_big',
  value: 10_000,
  most: 9_999,
}
const overwrites: Notice = {
  severity: 'warning',
  field: 'ios.badge',
  rule: 'badge_overwrites',
  value: 1,
}
const never = (): boolean => false
const always = (): boolean => true

describe('stepState', () => {
  it('locks the send for an error that is not named yet', () => {
    const state = stepState([nobody], [], never)
    expect(state.audience).toEqual({ kind: 'open' })
    expect(state.send).toEqual({ kind: 'locked' })
    expect(state.errors).toBe(1)
  })

  it('locks the send until every warning was seen, and then gives the tick', () => {
    const before = stepState([overwrites], [overwrites], never)
    expect(before.content).toEqual({ kind: 'count', errors: 0, warnings: 1 })
    expect(before.send).toEqual({ kind: 'locked' })
    const after = stepState([overwrites], [overwrites], always)
    expect(after.content).toEqual({ kind: 'done' })
    expect(after.send).toEqual({ kind: 'open' })
  })

  it('never takes an error for acknowledged', () => {
    expect(stepState([tooBig], [tooBig], always).send).toEqual({ kind: 'locked' })
  })

  it('counts a problem at the step where its field stands', () => {
    const state = stepState([tooBig, nobody], [tooBig, nobody], never)
    expect(state.content).toEqual({ kind: 'count', errors: 1, warnings: 0 })
    expect(state.audience).toEqual({ kind: 'count', errors: 1, warnings: 0 })
  })
})

describe('nextMove', () => {
  it('names what is missing instead of leading to a send', () => {
    const wrong = stepState([tooBig, overwrites], [tooBig, overwrites], never)
    for (const step of ['check', 'send'] as const)
      expect(nextMove(step, wrong, zhCN)).toEqual({ to: null, label: '还有 1 处要改' })
    const unseen = stepState([overwrites], [overwrites], never)
    expect(nextMove('check', unseen, zhCN)).toEqual({ to: null, label: '还有 1 处没看' })
  })

  it('leads to the audience first while nobody is chosen, then on to the question', () => {
    expect(nextMove('content', stepState([nobody], [], never), zhCN).to).toBe('audience')
    const ready = stepState([], [], never)
    expect(nextMove('content', ready, zhCN).to).toBe('check')
    expect(nextMove('check', ready, zhCN).to).toBe('send')
    expect(nextMove('send', ready, zhCN).to).toBe('open')
  })
})
