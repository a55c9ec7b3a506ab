import { describe, expect, it } from 'vitest'
import { judgeDraft } from '../../../renderer/drafts/judge-draft'
import { newDraft, type PushDraft } from '../../../shared/message/draft'

const blank = newDraft('push', 'd', 0) as PushDraft
const ready: PushDraft = {
  ...blank,
  alert: '茶',
  audience: { ...blank.audience, everyone: true },
}

describe('judgeDraft', () => {
  it('calls a draft nobody has finished half written, not wrong', () => {
    expect(judgeDraft(blank).progress).toEqual({ kind: 'unfinished' })
  })

  it('calls it ready only without errors and warnings', () => {
    expect(judgeDraft(ready).progress).toEqual({ kind: 'ready' })
    const badge = { mode: 'number', value: 3 } as const
    expect(judgeDraft({ ...ready, ios: { ...ready.ios, badge } }).progress).toEqual({
      kind: 'to_see',
      count: 1,
    })
  })

  it('counts what was written wrong together with what is missing', () => {
    const badge = { mode: 'number', value: 10_000 } as const
    expect(judgeDraft({ ...ready, alert: '', ios: { ...ready.ios, badge } }).progress).toEqual({
      kind: 'wrong',
      count: 2,
    })
  })
})
