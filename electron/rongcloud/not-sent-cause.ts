import type { NotSentCause } from '../../shared/outbox/outcome'

/** How far a connection had come. Nothing of the request is written before `open`. */
export type ConnectionStage = 'lookup' | 'connect' | 'handshake' | 'open'

/** Node's codes for a certificate that does not hold; all else that ends a handshake says nothing of it. */
const badCertificate: ReadonlySet<string | undefined> = new Set([
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ERR_TLS_CERT_ALTNAME_FORMAT',
  'CERT_CHAIN_TOO_LONG',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REJECTED',
  'CERT_REVOKED',
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'CRL_HAS_EXPIRED',
  'CRL_NOT_YET_VALID',
  'CRL_SIGNATURE_FAILURE',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERROR_IN_CERT_NOT_AFTER_FIELD',
  'ERROR_IN_CERT_NOT_BEFORE_FIELD',
  'ERROR_IN_CRL_LAST_UPDATE_FIELD',
  'ERROR_IN_CRL_NEXT_UPDATE_FIELD',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'PATH_LENGTH_EXCEEDED',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY',
  'UNABLE_TO_DECRYPT_CERT_SIGNATURE',
  'UNABLE_TO_DECRYPT_CRL_SIGNATURE',
  'UNABLE_TO_GET_CRL',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  // What Node calls the rarer ones of OpenSSL, e.g. a key that is too short.
  'UNSPECIFIED',
])

/**
 * Why a connection that never opened did not: from the system's error code where there is one,
 * else (a time-out, a closed socket) from the stage it had reached.
 */
export function notSentCause(stage: ConnectionStage, errorCode: string | undefined): NotSentCause {
  if (stage === 'handshake') return badCertificate.has(errorCode) ? 'tls' : 'handshake'
  if (errorCode === 'ECONNREFUSED') return 'refused'
  if (errorCode === 'ENOTFOUND' || errorCode?.startsWith('EAI_')) return 'dns'
  return stage === 'lookup' ? 'dns' : 'unreachable'
}
