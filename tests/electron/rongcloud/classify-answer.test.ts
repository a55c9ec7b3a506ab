import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyAnswer } from '../../../electron/rongcloud/classify-answer'
import { returnCodes } from '../../../shared/rongcloud/return-codes'
import { runs } from '../../support/runs'

const NOW = Date.UTC(2026, 10, 23, 8, 0, 0, 700)
const classify = (
  httpStatus: number,
  text: string,
  headers: Record<string, string> = {},
): ReturnType<typeof classifyAnswer> => classifyAnswer({ httpStatus, headers, text }, NOW)

const accepted = '{"code":200,"id":"50whSR6kQiHb7YgFwQzXIb"}'

describe('a send', () => {
  it.each([
    ['JSON', accepted],
    ['XML', '<xml><code>200</code><id>50whSR6kQiHb7YgFwQzXIb</id></xml>'],
    [
      'XML with a declaration',
      '<?xml version="1.0"?>\n<xml><code>200</code><id>50whSR6kQiHb7YgFwQzXIb</id></xml>\n',
    ],
    ['JSON behind a byte order mark', `\ufeff${accepted}`],
    ["today's name of the id", '{"code":200,"messageUID":"50whSR6kQiHb7YgFwQzXIb"}'],
  ])('is read from %s', (_, text) => {
    expect(classify(200, text)).toMatchObject({
      kind: 'answered',
      code: 200,
      id: '50whSR6kQiHb7YgFwQzXIb',
      reached: null,
      text,
    })
  })

  it.each([
    '{"code":200,"reached":{"total":3,"ios":1,"android":2}}',
    '<xml><code>200</code><reached><total>3</total><ios>1</ios><android>2</android></reached></xml>',
  ])('carries whom the sandbox reached: %s', (text) => {
    expect(classify(200, text)).toMatchObject({
      id: null,
      reached: { total: 3, ios: 1, android: 2 },
    })
  })

  it.each([
    [201, accepted],
    [400, accepted],
    [429, accepted],
    [200, '{"code":"200","id":"x"}'],
    [200, '{"code":200.5}'],
    [200, '{"code":[200]}'],
    [200, '[{"code":200}]'],
    [200, '200'],
    [200, 'null'],
    [200, `${accepted}${accepted}`],
    [200, accepted.slice(0, -1)],
    [200, '<xml><code>200</code><id>50wh'],
    [200, '<xml><code>200</code></xml>trailing'],
    [200, '<xml><code>200</code></xml>&'],
    [200, '<xml><code>0200</code></xml>'],
    [200, '<xml><code>200</code><code>200</code></xml>'],
    [200, '<xml><code>0x200</code></xml>'],
    [200, '<html><code>200</code></html>'],
    [200, '<!DOCTYPE x [<!ENTITY c "200">]><xml><code>&c;</code></xml>'],
    [200, '<html><body>Welcome to nginx</body></html>'],
    [200, ''],
    [200, ' \n'],
    [404, '<html><body>Not Found</body></html>'],
    [418, 'teapot'],
  ])('is not claimed, and not denied, after HTTP %i with %s', (status, text) => {
    expect(classify(status, text)).toMatchObject({
      kind: 'unknown',
      cause: 'unreadable',
      httpStatus: status,
    })
  })

  it('is not read out of a compressed answer', () => {
    expect(classify(200, accepted, { 'content-encoding': 'gzip' }).kind).toBe('unknown')
    expect(classify(200, accepted, { 'content-encoding': 'identity' }).kind).toBe('answered')
  })
})

describe('a refusal', () => {
  it.each(returnCodes.filter((row) => row.wentOut === 'no'))(
    'is definite with code $code and HTTP $http',
    ({ code, http }) => {
      const text = JSON.stringify({ code, errorMessage: 'why' })
      expect(classify(http, text)).toMatchObject({ kind: 'answered', code, message: 'why', text })
    },
  )

  it('is read from XML, entities and all', () => {
    const text = '<xml><code>1002</code><errorMessage>a &lt; b &amp;amp; c</errorMessage></xml>'
    expect(classify(400, text)).toMatchObject({ code: 1002, message: 'a < b &amp; c' })
  })

  it('by a code nobody documents counts only together with a status that refuses', () => {
    expect(classify(400, '{"code":1015}')).toMatchObject({ kind: 'answered', code: 1015 })
    expect(classify(200, '{"code":1015}')).toMatchObject({ kind: 'unknown', cause: 'unreadable' })
    expect(classify(408, '{"code":1015}')).toMatchObject({ kind: 'unknown' })
  })
})

describe('nobody knows', () => {
  it.each([
    [500, '{"code":1000}'],
    [200, '{"code":1000}'],
    [504, '{"code":1050}'],
    [400, '{"code":1050}'],
    [502, '<html>Bad Gateway</html>'],
    [503, accepted],
    [500, '{"code":1002}'],
  ])('after HTTP %i with %s, because the server failed', (status, text) => {
    expect(classify(status, text)).toMatchObject({ kind: 'unknown', cause: 'server_error' })
  })

  it.each([301, 302, 307, 308])(
    'after a redirection, which is never followed: HTTP %i',
    (status) => {
      expect(classify(status, accepted)).toMatchObject({ kind: 'unknown', cause: 'redirected' })
    },
  )
})

describe('the clocks', () => {
  it.each([
    ['Mon, 23 Nov 2026 08:00:00 GMT', 0],
    ['Mon, 23 Nov 2026 08:10:00 GMT', 600_000],
    ['Mon, 23 Nov 2026 07:59:59 GMT', -1000],
    ['yesterday', null],
  ])('compare to the second: %s', (date, clockSkew) => {
    expect(classify(200, accepted, { date })).toMatchObject({ clockSkew })
  })

  it('say nothing where the answer has no date', () => {
    expect(classify(200, accepted)).toMatchObject({ clockSkew: null })
  })
})

it('keeps the first 2,000 characters of an answer and no half emoji', () => {
  const outcome = classify(200, `x${'😀'.repeat(1500)}`)
  expect(outcome.kind === 'unknown' && outcome.text).toBe(`x${'😀'.repeat(999)}`)
})

const status = fc.oneof(fc.constantFrom(200, 201, 302, 400, 401, 429, 430, 500, 504), fc.nat(999))
const code = fc.oneof(fc.constantFrom(200, '200', 1000, 1002, 1008, 1050, null), fc.jsonValue())
const body = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .record({ code, id: fc.jsonValue(), errorMessage: fc.jsonValue() })
    .map((it) => JSON.stringify(it)),
  fc.jsonValue().map((it) => JSON.stringify(it)),
  fc
    .tuple(fc.nat(2000), fc.string())
    .map(([n, id]) => `<xml><code>${n}</code><id>${id}</id></xml>`),
  fc
    .tuple(
      fc.constantFrom(accepted, '<xml><code>200</code><id>a</id></xml>'),
      fc.nat(50),
      fc.string(),
    )
    .map(([text, at, more]) => text.slice(0, at) + more + text.slice(at)),
)

it('never throws, and claims a send only for HTTP 200 with a whole answer of code 200', () => {
  fc.assert(
    fc.property(
      status,
      body,
      fc.dictionary(fc.string(), fc.string()),
      (httpStatus, text, headers) => {
        const outcome = classifyAnswer({ httpStatus, headers, text }, NOW)
        if (outcome.kind !== 'answered' || outcome.code !== 200) return
        expect(httpStatus).toBe(200)
        const trimmed = text.replace(/^\ufeff/, '').trim()
        if (trimmed.startsWith('{')) expect(JSON.parse(trimmed)).toMatchObject({ code: 200 })
        else expect(trimmed).toMatch(/<code>\s*200\s*<\/code>[^]*<\/xml>$/)
      },
    ),
    { numRuns: runs(100_000) },
  )
})
