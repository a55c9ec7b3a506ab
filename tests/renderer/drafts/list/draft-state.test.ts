import { describe, expect, it } from 'vitest'
import { draftSummary } from '../../../../renderer/drafts/draft-summary'
import { draftState, lastSentOf } from '../../../../renderer/drafts/list/draft-state'
import { newDraft } from '../../../../shared/message/draft'
import { sampleAttempt } from '../../../support/sample-attempt'

const row = draftSummary({ ...newDraft('push', 'd', 0), updatedAt: 10 })
const settled = {
  ...{ state: 'settled', verdict: 'sent', by: '林晓', why: '', at: 20 },
} as never
const sent = (at: number, environment: 'production' | 'rehearsal' = 'production') => {
  const base = sampleAttempt({ state: 'not_sent', cause: 'dns', detail: '' })
  return {
    ...base,
    draftId: 'd',
    purpose: 'crowd' as const,
    confirmedAt: at,
    outcome: settled,
    profile: { ...base.profile, environment },
  }
}
const look = () => ({
  audience: newDraft('push', 'd', 0).audience,
  progress: { kind: 'ready' as const },
})

describe('the state of a row', () => {
  it('says sent of what went out, and rehearsed of what nobody got', () => {
    expect(draftState(row, lastSentOf([sent(20)]), look)).toEqual({ kind: 'sent' })
    expect(draftState(row, lastSentOf([sent(20, 'rehearsal')]), look)).toEqual({
      kind: 'rehearsed',
    })
  })

  it('calls nothing sent that was changed since, or that only went to the testers', () => {
    expect(draftState(row, lastSentOf([sent(9)]), look)).toEqual({ kind: 'ready' })
    const test = { ...sent(20), purpose: 'test' as const }
    expect(draftState(row, lastSentOf([test]), look)).toEqual({ kind: 'ready' })
  })

  it('says first what the disk has not taken', () => {
    const unsaved = draftSummary({ ...newDraft('push', 'd', 0), updatedAt: 10 }, 'disk_full')
    expect(draftState(unsaved, lastSentOf([sent(20)]), look)).toEqual({
      kind: 'unsaved',
      reason: 'disk_full',
    })
  })
})
