import { describe, expect, it } from 'vitest'
import { receiptWords } from '../../../renderer/send/receipt-words'
import { enUS } from '../../../renderer/wording/en-US'
import { zhCN } from '../../../renderer/wording/zh-CN'
import type { Attempt } from '../../../shared/outbox/attempt'
import { notSentCauses, unknownCauses, type Outcome } from '../../../shared/outbox/outcome'
import { returnCodes } from '../../../shared/rongcloud/return-codes'
import { sampleAttempt } from '../../support/sample-attempt'

const rejected = (code: number, message = '') =>
  sampleAttempt({
    state: 'rejected',
    code,
    message,
    httpStatus: 400,
    answer: '{}',
    answeredAt: 0,
    clockSkew: null,
  })

const sentOutcome: Outcome = {
  state: 'sent',
  id: 'a',
  reached: null,
  httpStatus: 200,
  answer: '',
  answeredAt: 0,
  clockSkew: null,
}

describe('the words of a receipt', () => {
  it('has advice of its own for every published refusal, in both languages', () => {
    const refusals = returnCodes.filter(({ wentOut }) => wentOut === 'no')
    expect(refusals.map(({ code }) => code).sort((a, b) => a - b)).toEqual([
      404, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1508, 2007,
    ])
    for (const { code, zh, en } of refusals) {
      const chinese = receiptWords(rejected(code), zhCN, 'zh-CN', [])
      const english = receiptWords(rejected(code), enUS, 'en-US', [])
      expect(chinese.reason).toBe(`${code} ${zh}`)
      expect(english.reason).toBe(`${code} ${en}`)
      expect(chinese.remedy).not.toBe(zhCN.history.remedy.other)
      expect(english.remedy).not.toBe(enUS.history.remedy.other)
      expect(english.remedy).not.toMatch(/[\u4e00-\u9fff]/)
      // api.md, [?]: nobody could confirm it, so it is given as the rule and not as a fact.
      if (code !== 1008) expect(chinese.ticket).toBe('按规则没用掉')
      expect(chinese.note).toContain('按融云公开的规则')
      expect(english.note).toContain('published rule')
    }
  })

  it('sends a wrong secret to the settings and a wrong parameter to the draft', () => {
    expect(receiptWords(rejected(1004), zhCN, 'zh-CN', []).leadsTo).toBe('settings')
    expect(receiptWords(rejected(1002), zhCN, 'zh-CN', []).leadsTo).toBe('draft')
    expect(receiptWords(rejected(1006), zhCN, 'zh-CN', []).leadsTo).toBeNull()
  })

  it('repeats what RongCloud wrote, and makes nothing up where it wrote nothing', () => {
    expect(receiptWords(rejected(1002, 'alert is missing'), zhCN, 'zh-CN', []).said).toBe(
      '融云的原话：alert is missing',
    )
    expect(receiptWords(rejected(1002), zhCN, 'zh-CN', []).said).toBeNull()
  })

  it('does not call a ticket «not used» beside a count that fell: after 1008 it went elsewhere', () => {
    expect(receiptWords(rejected(1008), zhCN, 'zh-CN', []).ticket).toBe('名额在别处用完')
  })

  it('promises nothing about a code that nobody documents', () => {
    const words = receiptWords(rejected(4711), zhCN, 'zh-CN', [])
    expect(words.reason).toBe('4711 文档里没有的返回码')
    expect(words.note).toBeNull()
  })

  it('names cause and remedy for everything that never left', () => {
    for (const cause of notSentCauses) {
      const attempt = sampleAttempt({ state: 'not_sent', cause, detail: 'x' })
      const words = receiptWords(attempt, zhCN, 'zh-CN', [])
      expect(words.reason).toBe(zhCN.history.cause[cause])
      expect(words.remedy).toBe(zhCN.history.causeRemedy[cause])
      expect(words.ticket).toBe('没用掉')
      expect(words.leadsTo).toBe('settings')
    }
  })

  it('never calls an unknown result sent or not sent, and holds its ticket', () => {
    for (const cause of unknownCauses) {
      const attempt = sampleAttempt({
        state: 'unknown',
        cause,
        detail: '',
        httpStatus: null,
        answer: '',
      })
      const words = receiptWords(attempt, zhCN, 'zh-CN', [])
      expect(words).toMatchObject({ tone: 'unknown', state: '结果未知', ticket: '占着 1 张' })
    }
  })

  it('uses a ticket for what was sent', () => {
    const attempt = sampleAttempt(sentOutcome)
    expect(receiptWords(attempt, zhCN, 'zh-CN', [])).toMatchObject({
      tone: 'success',
      state: '已发出',
      ticket: '用掉 1 张',
      reason: null,
    })
  })

  it('blames clock, unit or secret for a 1004 by what is known, not always the secret', () => {
    const refused = rejected(1004)
    const off = sampleAttempt({ ...refused.outcome, clockSkew: 600_000 } as Outcome)
    const { profile } = refused
    const accepted = sampleAttempt(sentOutcome, {
      profile: { ...profile, timestampUnit: 'milliseconds' },
    })
    const remedy = (attempt: Attempt, attempts: readonly Attempt[]) =>
      receiptWords(attempt, zhCN, 'zh-CN', attempts).remedy
    expect(remedy(off, [])).toBe(zhCN.history.likely1004.clock)
    expect(remedy(refused, [accepted])).toBe(zhCN.history.likely1004.unit)
    expect(remedy(refused, [])).toBe(zhCN.history.likely1004.secret)
  })

  it('never shows a verdict of a person as an answer of RongCloud', () => {
    const settled = sampleAttempt({
      state: 'settled',
      verdict: 'not_sent',
      who: '林晓',
      note: '三台测试机都没收到',
      settledAt: new Date(2026, 9, 15, 20, 34).getTime(),
      cause: 'timeout',
      detail: '',
      httpStatus: null,
      answer: '',
    })
    expect(receiptWords(settled, zhCN, 'zh-CN', [])).toMatchObject({
      tone: 'quiet',
      state: '人工认定：没发出',
      ticket: '认定后退回 1 张',
      reason: '「三台测试机都没收到」',
      note: '林晓 10月15日 20:34 认定 · 依据已存进回执，不能再改',
    })
  })

  it('claims no ticket for a test that takes none', () => {
    const free = sampleAttempt(sentOutcome, { channel: 'push_user', purpose: 'test' })
    expect(receiptWords(free, zhCN, 'zh-CN', []).ticket).toBe(zhCN.history.ticketFree)
  })
})
