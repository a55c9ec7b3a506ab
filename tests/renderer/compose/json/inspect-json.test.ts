import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspectJson } from '../../../../renderer/compose/json/inspect-json'
import { placeOf } from '../../../../renderer/compose/json/place-of'
import { runs } from '../../../support/runs'

const first = (text: string) => inspectJson(text).faults[0]

describe('inspectJson', () => {
  it.each([
    ['', 'empty', 1],
    ['[]', 'not_object', 1],
    ['{\n  // later\n  "a": 1\n}', 'comment', 2],
    ['{\n  "a": 1 /* x */\n}', 'comment', 2],
    ['{\n  "a": 1,\n}', 'trailing_comma', 2],
    ['{"a": [1,\n2,\n]}', 'trailing_comma', 2],
    ['{\n  "a": 1\n  "b": 2\n}', 'comma_missing', 3],
    ['{\n  "a" 1\n}', 'colon_missing', 2],
    ["{\n  'a': 1\n}", 'bad_word', 2],
    ['{\n  "a":\n}', 'value_expected', 3],
    ['{\n  "a": 1', 'brace_missing', 2],
    ['{"a": [1', 'bracket_missing', 1],
    ['{"a": "b\n}', 'string_open', 1],
    ['{"a": "\\x"}', 'bad_escape', 1],
    ['{"a": 1}\n{}', 'text_behind', 2],
    ['{\n  "a": 1,\n  "b": 2,\n  "a": 3\n}', 'duplicate_key', 4],
    ['{\n  "a": {\n    "__proto__": {}\n  }\n}', 'reserved_key', 3],
    [`{"a": ${'['.repeat(70)}${']'.repeat(70)}}`, 'too_deep', 1],
  ] as const)('names the line of the mistake in %j', (text, kind, line) => {
    expect(first(text)).toMatchObject({ kind, line })
  })

  it('points at the comma that is too much, not at the bracket behind it', () => {
    expect(first('{\n  "a": 1,\n}')).toMatchObject({ line: 2, column: 9, length: 1 })
  })

  it('lets the same name stand in two objects', () => {
    expect(inspectJson('{"a": {"x": 1}, "b": {"x": 1}, "c": [{"x": 1}, {"x": 2}]}').faults).toEqual(
      [],
    )
  })

  it('finds no syntax fault exactly where JSON.parse reads an object', () => {
    const text = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((json) => `{"a":${json}}`),
      fc
        .tuple(fc.json(), fc.nat(), fc.constantFrom(',', '}', '"', '\\', '01', ' ', '//', 'x'))
        .map(([json, at, noise]) => {
          const whole = `{"a":${json}}`
          const place = at % (whole.length + 1)
          return whole.slice(0, place) + noise + whole.slice(place)
        }),
    )
    fc.assert(
      fc.property(text, (given) => {
        const { value, faults } = inspectJson(given)
        const readable = readObject(given)
        expect(value).toEqual(readable)
        const syntax = faults.filter(({ kind }) => !/_key$/.test(kind))
        expect(syntax.length === 0).toBe(readable !== undefined)
        for (const { offset, line } of faults) {
          expect(offset).toBeLessThanOrEqual(given.length)
          expect(line).toBe(given.slice(0, offset).split('\n').length)
        }
      }),
      { numRuns: runs(500) },
    )
  })

  it.each([
    ['1 MB of opening brackets', '['.repeat(1_000_000)],
    ['brackets after a broken string', `{"a": "\n${'['.repeat(1_000_000)}`],
    ['brackets that a comment hides from the guard', `/* " */${'['.repeat(1_000_000)}`],
    ['1 MB of commas', `{${','.repeat(1_000_000)}}`],
    ['1 MB of text', `{"a": "${'汉'.repeat(1_000_000)}"`],
  ])('survives %s', (_, text) => {
    const started = performance.now()
    expect(inspectJson(text).faults.length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

function readObject(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

describe('placeOf', () => {
  const text = '{\n  "notification": {\n    "ios": { "badge": "2" }\n  }\n}'
  const at = (path: readonly (string | number)[]): string => {
    const { offset, length } = placeOf(text, path)
    return text.slice(offset, offset + length)
  }

  it('finds the value a path leads to', () => {
    expect(at(['notification', 'ios', 'badge'])).toBe('"2"')
  })

  it('falls back to the nearest parent, so that a missing member is named where it belongs', () => {
    expect(at(['notification', 'ios', 'title'])).toBe('{ "badge": "2" }')
    expect(at(['platform'])).toBe('{')
  })
})
