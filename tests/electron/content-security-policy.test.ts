import { expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../electron/content-security-policy'

it('is the policy of the design, word for word: one loosened word is one hole', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
      "font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; " +
      "object-src 'none'; require-trusted-types-for 'script'; trusted-types vue",
  )
})
