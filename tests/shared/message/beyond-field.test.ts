import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beyondField, withBeyondField, type BeyondPath } from '../../../shared/message/beyond-field'
import type { JsonObject, JsonValue } from '../../../shared/message/json'

const key = fc.constantFrom(
  'notification',
  'ios',
  'title',
  'thread-id',
  '__proto__',
  'constructor',
  '',
)
const path = fc.array(key, { minLength: 1, maxLength: 4 }) as unknown as fc.Arbitrary<BeyondPath>
const value = fc.oneof(fc.string(), fc.integer(), fc.constantFrom<JsonValue>(null, 0, '', [], {}))
const beyond = fc.letrec<{ object: JsonObject; member: JsonValue }>((tie) => ({
  object: fc
    .array(fc.tuple(key, tie('member')), { maxLength: 3 })
    .map((members) => Object.fromEntries(members) as JsonObject),
  member: fc.oneof({ depthSize: 'small' }, value, tie('object')),
})).object

const text = (object: JsonObject): string => JSON.stringify(object)

describe('a field beyond the form', () => {
  it('is there once it was set', () => {
    fc.assert(
      fc.property(beyond, path, value, (given, at, set) => {
        expect(beyondField(withBeyondField(given, at, set), at)).toEqual(set)
      }),
    )
  })

  it('goes without a trace once it is emptied: no empty parent is sent', () => {
    fc.assert(
      fc.property(path, value, (at, set) => {
        const there = withBeyondField({}, at, set)
        expect(text(withBeyondField(there, at, undefined))).toBe('{}')
      }),
    )
  })

  it('leaves all that stood beside it as it was, also where nothing was to be removed', () => {
    fc.assert(
      fc.property(beyond, path, value, (given, at, set) => {
        if (beyondField(given, at) !== undefined) return
        // A parent that is no object has to give way, and cannot come back.
        const parents = at.slice(0, -1).map((_, depth) => at.slice(0, depth + 1))
        const blocked = parents.some((parent) => {
          const found = beyondField(given, parent as unknown as BeyondPath)
          return (
            found !== undefined &&
            (typeof found !== 'object' ||
              found === null ||
              Array.isArray(found) ||
              Object.keys(found).length === 0)
          )
        })
        expect(withBeyondField(given, at, undefined)).toBe(given)
        if (blocked) return
        const back = withBeyondField(withBeyondField(given, at, set), at, undefined)
        expect(text(back)).toBe(text(given))
      }),
    )
  })

  it('never changes what it was given: a draft is edited by replacing', () => {
    fc.assert(
      fc.property(beyond, path, fc.option(value, { nil: undefined }), (given, at, set) => {
        const before = text(given)
        withBeyondField(given, at, set)
        expect(text(given)).toBe(before)
      }),
    )
  })

  it('takes `__proto__` for a name and leaves every other object alone', () => {
    const set = withBeyondField({}, ['__proto__', 'polluted'], 'x')
    expect(text(set)).toBe('{"__proto__":{"polluted":"x"}}')
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
    expect(beyondField({}, ['__proto__', 'toString'])).toBeUndefined()
  })
})
