import { describe, expect, it } from 'vitest'
import { notSentCause } from '../../../electron/rongcloud/not-sent-cause'

describe('a handshake that failed', () => {
  it.each(['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID'])(
    'for %s blames the certificate',
    (code) => {
      expect(notSentCause('handshake', code)).toBe('tls')
    },
  )

  it.each([undefined, 'ECONNRESET', 'ETIMEDOUT', 'ERR_SSL_WRONG_VERSION_NUMBER', 'EPROTO'])(
    'for %s does not cry «somebody listens in»',
    (code) => {
      expect(notSentCause('handshake', code)).toBe('handshake')
    },
  )
})
