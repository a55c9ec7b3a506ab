import { describe, expect, it } from 'vitest'
import { contentKey } from '../../../shared/message/content-key'
import { testDraft } from '../../../shared/message/test-draft'
import { readyDraft } from '../../support/ready-draft'

const draft = readyDraft()

describe('contentKey', () => {
  it('is the same for the test people and for the crowd', () => {
    expect(contentKey(testDraft(draft, ['u1']))).toBe(contentKey(draft))
    expect(contentKey({ ...draft, platforms: { ios: true, android: false } })).toBe(
      contentKey(draft),
    )
  })

  it.each([
    ['text', { alert: draft.alert + '。' }],
    ['title', { ios: { ...draft.ios, title: '秋茶' } }],
    ['badge', { ios: { ...draft.ios, badge: { mode: 'clear' as const } } }],
    ['silence', { ios: { ...draft.ios, silent: true } }],
    ['Android text', { android: { ...draft.android, alert: '别的' } }],
  ])('is another one after an edit of the %s', (_, edit) => {
    expect(contentKey({ ...draft, ...edit })).not.toBe(contentKey(draft))
  })

  it('does not depend on the order in which members were written', () => {
    const one = { ...draft, beyond: { notification: { b: '1', a: '2' } } }
    const other = { ...draft, beyond: { notification: { a: '2', b: '1' } } }
    expect(contentKey(one)).toBe(contentKey(other))
  })
})
