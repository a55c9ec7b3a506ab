import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftSchema, newDraft, type Draft } from '../../../shared/message/draft'
import type { JsonObject } from '../../../shared/message/json'
import { messageContent, readMessage } from '../../../shared/message/message'
import { messageTypes } from '../../../shared/message/message-types'
import { readBody } from '../../../shared/message/read-body'
import { pushBody } from '../../../shared/message/request'
import { arbitraryDraft } from '../../support/arbitrary-draft'
import { readExamples } from '../../support/read-examples'
import { exampleDrafts } from './example-drafts'
import { runs } from '../../support/runs'

const wire = (draft: Draft): JsonObject => JSON.parse(JSON.stringify(pushBody(draft))) as JsonObject
const base = newDraft('push', 'base', 7)
const read = (body: JsonObject): Draft => {
  const result = readBody(body, base)
  if (!result.ok) throw new Error(`${result.failure.path}: ${result.failure.detail}`)
  return result.value
}

describe('readBody', () => {
  it('gives back every body that the form alone can make, to the last member', () => {
    fc.assert(
      fc.property(arbitraryDraft, (any) => {
        const body = wire({ ...any, beyond: {} })
        expect(wire(read(body))).toEqual(body)
      }),
      { numRuns: runs(400) },
    )
  })

  it('loses nothing of what lies beyond the form, or refuses it by its path', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const body = wire(draft)
        const result = readBody(body, base)
        if (result.ok) expect(wire(result.value)).toEqual(body)
        else expect(result.failure.path).not.toBe('')
      }),
      { numRuns: runs(400) },
    )
  })

  it('gives a draft that can be kept on disk', () => {
    fc.assert(
      fc.property(arbitraryDraft, (any) => {
        const draft = read(wire({ ...any, beyond: {} }))
        expect(draftSchema.safeParse(draft).success).toBe(true)
      }),
      { numRuns: runs(200) },
    )
  })

  it('keeps the name, the id and the times of the draft it is put into', () => {
    const draft = read({ notification: { alert: 'x' } })
    expect(draft).toMatchObject({ id: 'base', name: '', createdAt: 7, updatedAt: 7 })
  })

  it('makes a broadcast of a body with a sender or a message, and of no other', () => {
    expect(read({ notification: { alert: 'x' } }).kind).toBe('push')
    expect(read({ fromuserid: 'a' }).kind).toBe('broadcast')
    expect(read({ message: { objectName: 'RC:TxtMsg', content: '{}' } }).kind).toBe('broadcast')
  })

  it.each([
    [{ platform: ['ios', 'web'] }, 'platform.1'],
    [{ platform: 'ios' }, 'platform'],
    [{ audience: { tag: 'a' } }, 'audience.tag'],
    [{ audience: { is_to_all: 'true' } }, 'audience.is_to_all'],
    [{ notification: { alert: 1 } }, 'notification.alert'],
    [{ notification: { ios: { badge: '2' } } }, 'notification.ios.badge'],
    [{ notification: { ios: { contentAvailable: 2 } } }, 'notification.ios.contentAvailable'],
    [{ notification: { android: [] } }, 'notification.android'],
    [{ message: { content: {} } }, 'message.content'],
  ])('names the member of the wrong type in %j', (body, path) => {
    expect(readBody(body as unknown as JsonObject, base)).toMatchObject({
      ok: false,
      failure: { path },
    })
  })

  const sends = readExamples().filter(({ kind }) => kind === 'push' || kind === 'broadcast')
  it.each(sends)('$name becomes the draft that an operator would have typed', ({ name, body }) => {
    const draft = read(body as JsonObject)
    expect(wire(draft)).toEqual(body)
    const typed = exampleDrafts[name]
    expect({ ...draft, id: '', createdAt: 0, updatedAt: 0 }).toEqual({
      ...typed,
      id: '',
      createdAt: 0,
      updatedAt: 0,
    })
  })
})

describe('readMessage', () => {
  it('gives back any content to the byte, also one that no form can show', () => {
    const names = fc.oneof(
      fc.constantFrom(...messageTypes.map(({ objectName }) => objectName)),
      fc.string(),
    )
    const content = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .dictionary(
          fc.constantFrom('content', 'extra', 'user', 'duration', 'name', '__proto__'),
          fc.oneof(fc.string(), fc.double(), fc.constantFrom('01', '1.0', '')),
        )
        .map((members) => JSON.stringify(members)),
    )
    fc.assert(
      fc.property(names, content, (name, text) => {
        const message = readMessage(name, text)
        expect(message.objectName).toBe(name)
        expect(messageContent(message)).toBe(text)
      }),
      { numRuns: runs(500) },
    )
  })
})
