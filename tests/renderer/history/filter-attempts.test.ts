import { describe, expect, it } from 'vitest'
import {
  filterAttempts,
  noFilter,
  type HistoryFilter,
} from '../../../renderer/history/filter-attempts'
import type { Attempt } from '../../../shared/outbox/attempt'
import type { Outcome } from '../../../shared/outbox/outcome'
import { sampleAttempt } from '../../support/sample-attempt'

const NOW = 1_760_000_000_000
const DAY = 86_400_000
const unknown: Outcome = {
  state: 'unknown',
  cause: 'cut',
  detail: '',
  httpStatus: null,
  answer: '',
}
const settled = (verdict: 'sent' | 'not_sent'): Outcome => ({
  ...unknown,
  state: 'settled',
  verdict,
  who: '林晓',
  note: '看过手机',
  settledAt: NOW,
})
const answered = { httpStatus: 200, answer: '', answeredAt: NOW, clockSkew: null }
const sent: Outcome = { state: 'sent', id: '50whSR6kQiHb7YgFwQzXIb', reached: null, ...answered }
const named = (id: string, outcome: Outcome, changed: Partial<Attempt> = {}): Attempt =>
  sampleAttempt(outcome, { id, confirmedAt: NOW, ...changed })
const { profile } = sampleAttempt(sent)

const found = (attempts: readonly Attempt[], filter: Partial<HistoryFilter>): string[] =>
  filterAttempts(attempts, { ...noFilter, ...filter }, profile, NOW).map(({ id }) => id)

describe('the filter of the history', () => {
  it('counts a refusal, a dead network, a recall and a «not sent» of a person as not sent', () => {
    const attempts = [
      named('sent', sent),
      named('rejected', { state: 'rejected', code: 1004, message: '', ...answered }),
      named('not_sent', { state: 'not_sent', cause: 'dns', detail: '' }),
      named('recalled', { state: 'recalled', cause: 'person', recalledAt: NOW }),
      named('unknown', unknown),
      named('settled sent', settled('sent')),
      named('settled not', settled('not_sent')),
      named('in flight', { state: 'in_flight' }),
    ]
    expect(found(attempts, { result: 'sent' })).toEqual(['sent', 'settled sent'])
    expect(found(attempts, { result: 'notSent' })).toEqual([
      'rejected',
      'not_sent',
      'recalled',
      'settled not',
    ])
    expect(found(attempts, { result: 'unknown' })).toEqual(['unknown'])
    expect(found(attempts, {})).toHaveLength(attempts.length)
  })

  it('tells this app from a rehearsal under the very same key', () => {
    const attempts = [
      named('own', sent),
      named('real', sent, { profile: { ...profile, environment: 'production' } }),
      named('other', sent, { profile: { ...profile, appKey: 'another' } }),
    ]
    expect(found(attempts, { apps: 'current' })).toEqual(['own'])
    expect(found(attempts, { environment: 'production' })).toEqual(['real'])
  })

  it('tells a test from the crowd, and keeps to the days asked for', () => {
    const attempts = [
      named('test', sent, { purpose: 'test' }),
      named('old', sent, { confirmedAt: NOW - 8 * DAY }),
    ]
    expect(found(attempts, { purpose: 'test' })).toEqual(['test'])
    expect(found(attempts, { days: '7' })).toEqual(['test'])
    expect(found(attempts, { days: '30' })).toEqual(['test', 'old'])
  })

  it.each(['早安', '所有装了', 'EVERYONE WITH', '50whsr6k', '7f3c91d2', '林晓', '５０ｗｈ'])(
    'finds a send by %s, whatever its case and width',
    (words) => {
      expect(found([named('it', sent)], { words: ` ${words} ` })).toEqual(['it'])
      expect(found([named('it', sent)], { words: `${words}无` })).toEqual([])
    },
  )

  it('does not find every send by a word of the wire', () => {
    for (const words of ['is_to_all', 'alert', 'notification', 'android'])
      expect(found([named('it', sent)], { words })).toEqual([])
  })

  it('finds a send by a tag or a person it went to', () => {
    const { audience } = sampleAttempt(sent)
    const few = named('few', sent, { audience: { ...audience, tags: ['秋茶'], userIds: ['u-77'] } })
    expect(found([few, named('all', sent)], { words: '秋茶' })).toEqual(['few'])
    expect(found([few, named('all', sent)], { words: 'U-77' })).toEqual(['few'])
  })
})
