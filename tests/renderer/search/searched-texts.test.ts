import { describe, expect, it, vi } from 'vitest'
import { draftSummary } from '../../../renderer/drafts/draft-summary'
import { keptText } from '../../../renderer/search/kept-text'
import { searchedTexts } from '../../../renderer/search/searched-texts'
import { enUS } from '../../../renderer/wording/en-US'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { readyDraft } from '../../support/ready-draft'
import { sampleAttempt } from '../../support/sample-attempt'

const at = new Date(2026, 10, 5, 17, 55, 3).getTime()
const sent = sampleAttempt(
  {
    state: 'sent',
    id: 'B9HS-2JQD',
    httpStatus: 200,
    answer: '',
    answeredAt: at,
    clockSkew: null,
    reached: null,
  },
  { confirmedAt: at, draftName: '秋茶 Ｖ２' },
)

describe('what is searched of a send', () => {
  it.each([
    '秋茶 v2',
    '已发出',
    '2026-11-05',
    '11月5日',
    '17:55:03',
    'b9hs-2jqd',
    'attempt-1',
    '早',
  ])('holds %s, by which somebody may look for it', (words) => {
    expect(searchedTexts('zh-CN', zhCN).send(sent)).toContain(words)
  })

  it('speaks the language in use, and follows the send to its end', () => {
    const text = searchedTexts('en-US', enUS).send(sent)
    expect(text).toContain(enUS.history.state.sent.toLowerCase())
    expect(text).not.toContain('已发出')
    const later = { ...sent, outcome: { state: 'in_flight' as const } }
    expect(searchedTexts('zh-CN', zhCN).send(later)).toContain(zhCN.history.state.in_flight)
  })

  it('has the name alone in its first line, whatever was typed there', () => {
    const odd = { ...sent, id: 'odd', draftName: '两\n行' }
    expect(searchedTexts('zh-CN', zhCN).send(odd).split('\n')[0]).toBe('两 行')
  })
})

describe('what is searched of a draft', () => {
  it('holds name, text, day and id', () => {
    const summary = draftSummary({ ...readyDraft('今晚 20:00 开抢'), updatedAt: at })
    const text = searchedTexts('zh-CN', zhCN).draft(summary).join('\n')
    for (const words of ['春茶', '20:00 开抢', '2026年11月5日', 'draft-1'])
      expect(text).toContain(words)
  })
})

it('normalises each once, however many letters are typed, and a changed one anew', () => {
  const textOf = vi.fn(({ name }: { name: string }) => name)
  const kept = keptText(textOf)
  const one = { name: 'a' }
  expect([kept(one), kept(one), kept({ name: 'b' })]).toEqual(['a', 'a', 'b'])
  expect(textOf).toHaveBeenCalledTimes(2)
})

it('forgets its texts once nobody holds them any more', () => {
  const textOf = vi.fn(({ name }: { name: string }) => name)
  const kept = keptText(textOf)
  const one = { name: 'a' }
  const letGo = [kept.hold(), kept.hold()]
  kept(one)
  letGo[0]?.()
  kept(one)
  expect(textOf).toHaveBeenCalledTimes(1)
  letGo[1]?.()
  kept(one)
  expect(textOf).toHaveBeenCalledTimes(2)
})
