import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepForm } from '../../../../renderer/compose/request/keep-form'
import { readEdited } from '../../../../renderer/compose/request/read-edited'
import { bodyText } from '../../../../renderer/compose/request/body-text'
import { zhCN } from '../../../../renderer/wording/zh-CN'
import { newDraft, type BroadcastDraft, type Draft } from '../../../../shared/message/draft'
import { arbitraryDraft } from '../../../support/arbitrary-draft'
import { runs } from '../../../support/runs'

const edit = (draft: Draft, change: (text: string) => string): Draft => {
  const read = readEdited(change(bodyText(draft)), draft, zhCN)
  if (!read.ok) throw new Error(read.failure.map(({ says }) => says).join())
  return read.value
}

describe('the form after an edit of the request', () => {
  it('says on the wire what the edited JSON says, whatever the form held before', () => {
    fc.assert(
      fc.property(arbitraryDraft, arbitraryDraft, (before, read) => {
        expect(bodyText(keepForm(before, read))).toBe(bodyText(read))
      }),
      { numRuns: runs(200) },
    )
  })

  it('stays as it was typed where nothing of it was edited', () => {
    const draft: Draft = {
      ...newDraft('push', 'd', 0),
      alert: 'a',
      ios: {
        title: '',
        alert: null,
        badge: { mode: 'number', value: null },
        silent: false,
        extras: { view: 'json', text: '{"half": ' },
      },
      android: { alert: null, extras: { view: 'json', text: '{ "a" : "1" }' } },
    }
    const edited = edit(draft, (text) => text.replace('"a"', '"b"'))
    expect(edited.alert).toBe('b')
    expect(edited.ios).toEqual(draft.ios)
    expect(edited.android).toEqual(draft.android)
  })

  it('keeps what other message types had typed, which the request never shows', () => {
    const draft = {
      ...newDraft('broadcast', 'd', 0),
      alert: 'a',
      sender: 's',
      message: {
        form: 'fields',
        objectName: 'RC:TxtMsg',
        values: { content: 'x', 'url imageUri': 'https://kept' },
        user: null,
      },
    } as BroadcastDraft
    const edited = edit(draft, (text) => text.replace('\\"x\\"', '\\"y\\"')) as BroadcastDraft
    expect(edited.message).toMatchObject({
      values: { content: 'y', 'url imageUri': 'https://kept' },
    })
  })
})
