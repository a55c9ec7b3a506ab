import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameJson } from '../../../shared/message/same-json'
import { sortedMembers } from '../../../shared/message/sorted-members'

const written = (value: unknown): string => JSON.stringify(value)
const sorted = (value: unknown): string => JSON.stringify(sortedMembers(value))
// What JSON cannot write down (-0) is written as something else.
const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(written(value)) as unknown)

describe('sameJson', () => {
  it('says what writing both down and comparing the texts says', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(sameJson(a, b, 'kept')).toBe(written(a) === written(b))
        expect(sameJson(a, b, 'any')).toBe(sorted(a) === sorted(b))
      }),
    )
  })

  it('knows a copy again, and every single change of it', () => {
    fc.assert(
      fc.property(fc.array(json, { minLength: 1 }), fc.nat(), (list, n) => {
        const copy = structuredClone(list)
        expect(sameJson(list, copy, 'kept')).toBe(true)
        copy[n % copy.length] = { changed: copy[n % copy.length] }
        expect(sameJson(list, copy, 'any')).toBe(false)
      }),
    )
  })

  it('takes another order of members for another value only where order counts', () => {
    expect(sameJson({ a: 1, b: 2 }, { b: 2, a: 1 }, 'any')).toBe(true)
    expect(sameJson({ a: 1, b: 2 }, { b: 2, a: 1 }, 'kept')).toBe(false)
  })
})
