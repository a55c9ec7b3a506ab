import { describe, expect, it } from 'vitest'
import { clockVerdict } from '../../../renderer/settings/clock-verdict'
import { probeVerdict } from '../../../renderer/settings/probe-verdict'
import { settings } from '../../../renderer/wording/zh-CN/settings'
import type { CallOutcome } from '../../../shared/rongcloud/answer'
import { returnCodes } from '../../../shared/rongcloud/return-codes'

const { probe } = settings
const answered = (code: number): CallOutcome => ({
  kind: 'answered',
  code,
  message: '',
  id: null,
  reached: null,
  httpStatus: 400,
  text: '',
  clockSkew: 0,
})
const verdict = (outcome: CallOutcome) => probeVerdict(outcome, probe, 'zh-CN')

describe('probeVerdict', () => {
  it('takes 1002 for the good answer: the signature was looked at first', () => {
    expect(verdict(answered(1002))).toMatchObject({ tone: 'good', sentence: probe.good })
    expect(verdict(answered(200)).tone).toBe('good')
  })

  it('names secret, unit and clock for a refused signature', () => {
    const { tone, sentence } = verdict(answered(1004))
    expect(tone).toBe('bad')
    expect(sentence).toMatch(/App Secret.*时间戳单位.*时钟/)
  })

  it('does not blame the secret where the signature was accepted', () => {
    for (const code of [1007, 1008, 1009]) expect(verdict(answered(code)).tone).toBe('look')
  })

  it('has words for every published code, and for one that nobody published', () => {
    for (const { code } of returnCodes) expect(verdict(answered(code)).sentence).not.toBe('')
    expect(verdict(answered(9999)).sentence).toContain('9999')
  })

  it('tells a host that was not found from one that did not answer', () => {
    expect(verdict({ kind: 'not_sent', cause: 'dns', detail: 'ENOTFOUND' })).toEqual({
      tone: 'bad',
      sentence: probe.notSent.dns,
      detail: 'ENOTFOUND',
    })
    const hung: CallOutcome = {
      kind: 'unknown',
      cause: 'timeout',
      detail: '',
      httpStatus: null,
      text: '',
    }
    expect(verdict(hung)).toMatchObject({ tone: 'look', sentence: probe.unknown.timeout })
  })
})

describe('clockVerdict', () => {
  const clock = (skew: number) => clockVerdict(skew, probe.clock)

  it('warns beyond a minute and more loudly beyond five, in both directions', () => {
    expect(clock(-60_000).tone).toBe('good')
    expect(clock(61_000).tone).toBe('look')
    expect(clock(-300_000).tone).toBe('look')
    expect(clock(301_000).tone).toBe('bad')
    expect(clock(-600_000).sentence).toContain('10 分钟')
  })
})
