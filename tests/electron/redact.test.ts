import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../electron/redact'

describe('the filter before the log', () => {
  it('lets no remembered secret through, in plain, in JSON or in a URL', () => {
    const secrets = fc.string({ unit: 'binary', minLength: 4, maxLength: 40 })
    fc.assert(
      fc.property(secrets, fc.string(), (secret, around) => {
        fc.pre(!'[secret]'.includes(secret) && !secret.includes('\n'))
        const { remember, redact } = createRedactor()
        remember(secret)
        const forms = [secret, JSON.stringify({ s: secret }), `?s=${encodeURI(secret)}`]
        for (const form of forms)
          expect(redact(`${around}\n${form}`).replaceAll('[secret]', '\n')).not.toContain(secret)
      }),
    )
  })

  it('leaves no tail of a secret that begins with another one', () => {
    const { remember, redact } = createRedactor()
    remember('abcd')
    remember('abcdefgh')
    expect(redact('x abcdefgh y')).toBe('x [secret] y')
  })

  it.each([
    "Signature: '30be0bbca9c9b2e27578701e9fda2358a814c88f'",
    '{"Signature":"30be0bbca9c9b2e27578701e9fda2358a814c88f"}',
    'RC-Signature=30be0bbca9c9b2e27578701e9fda2358a814c88f',
  ])('hides the signature in %s', (text) => {
    expect(createRedactor().redact(text)).not.toContain('30be0bbc')
  })

  it('hides what is called a secret though nobody announced it', () => {
    expect(createRedactor().redact('{"appKey":"k","secret":"Y1W2MeFwwwRxa0"}')).toBe(
      '{"appKey":"k","secret":"[secret]"}',
    )
  })

  it('leaves ordinary text alone', () => {
    const text = 'store: damaged record outbox/7'
    expect(createRedactor().redact(text)).toBe(text)
  })
})
