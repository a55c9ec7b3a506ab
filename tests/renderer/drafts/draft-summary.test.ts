import { describe, expect, it } from 'vitest'
import { draftSummary } from '../../../renderer/drafts/draft-summary'
import { newDraft, type PushDraft } from '../../../shared/message/draft'

const blank = newDraft('push', 'd', 0) as PushDraft
const ready: PushDraft = {
  ...blank,
  alert: '茶',
  audience: { ...blank.audience, everyone: true },
}

describe('draftSummary', () => {
  it('calls a draft nobody has finished half written, not wrong', () => {
    expect(draftSummary(blank).progress).toEqual({ kind: 'unfinished' })
  })

  it('calls it ready only without errors and warnings', () => {
    expect(draftSummary(ready).progress).toEqual({ kind: 'ready' })
    const badge = { mode: 'number', value: 3 } as const
    expect(draftSummary({ ...ready, ios: { ...ready.ios, badge } }).progress).toEqual({
      kind: 'to_see',
      count: 1,
    })
  })

  it('counts what was written wrong together with what is missing', () => {
    const badge = { mode: 'number', value: 10_000 } as const
    expect(draftSummary({ ...ready, alert: '', ios: { ...ready.ios, badge } }).progress).toEqual({
      kind: 'wrong',
      count: 2,
    })
  })
})
