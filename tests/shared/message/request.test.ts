import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftSchema, newDraft, type Draft } from '../../../shared/message/draft'
import { pushBody } from '../../../shared/message/request'
import { arbitraryDraft } from '../../support/arbitrary-draft'
import { runs } from '../../support/runs'

const withBadge = (badge: Draft['ios']['badge']): Draft => {
  const draft = newDraft('push', 'a', 0)
  return { ...draft, ios: { ...draft.ios, badge } }
}

describe('pushBody', () => {
  it('keeps «unchanged», «clear» and 0 apart: absent and 0 are different values', () => {
    expect(pushBody(withBadge({ mode: 'unchanged' })).notification).not.toHaveProperty('ios')
    expect(pushBody(withBadge({ mode: 'clear' })).notification.ios?.badge).toBe(0)
    expect(pushBody(withBadge({ mode: 'number', value: 7 })).notification.ios?.badge).toBe(7)
  })

  it('never turns a broadcast into a push by losing its sender', () => {
    const body = pushBody(newDraft('broadcast', 'a', 0))
    expect(body).toHaveProperty('fromuserid', '')
    expect(body).toHaveProperty('message')
    expect(pushBody(newDraft('push', 'a', 0))).not.toHaveProperty('fromuserid')
  })

  it('keeps what RongCloud will ignore: nothing is dropped in silence', () => {
    const draft = newDraft('push', 'a', 0)
    const audience = { ...draft.audience, everyone: true, tags: ['会员'], packageName: 'cn.a' }
    expect(pushBody({ ...draft, audience }).audience).toEqual({
      tag: ['会员'],
      packageName: 'cn.a',
      is_to_all: true,
    })
  })

  it('sends `__proto__` as a key like any other', () => {
    const draft = newDraft('push', 'a', 0)
    const extras = { view: 'rows' as const, rows: [{ key: '__proto__', value: 'x' }] }
    const text = JSON.stringify(pushBody({ ...draft, android: { alert: null, extras } }))
    expect(text).toContain('"extras":{"__proto__":"x"}')
  })

  it('gives a body for whatever the form can hold, and changes nothing in the draft', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const before = structuredClone(draft)
        const body = pushBody(draft)
        expect(() => JSON.stringify(body)).not.toThrow()
        expect('message' in body).toBe(draft.kind === 'broadcast')
        expect(draft).toEqual(before)
        expect(draftSchema.safeParse(draft).success).toBe(true)
      }),
      { numRuns: runs(500) },
    )
  })
})
