import type { Profile } from '../../shared/profile/profile'
import { signature } from './signature'

export interface SignHeadersInput {
  readonly appKey: string
  readonly secret: string
  readonly timestampUnit: Profile['timestampUnit']
  /** Milliseconds since 1970. */
  readonly now: number
  /** Fresh for this call, at most 18 characters. */
  readonly nonce: string
  /** At most 36 characters; RongCloud's support asks for it. */
  readonly requestId: string
  /** Absent: JSON. `/user/tags/get` takes a form (api.md [sdk]). */
  readonly contentType?: string
}

/** The headers RongCloud wants on every call (seed §3, api.md «Headers and signature»). */
export function signHeaders(input: SignHeadersInput): Readonly<Record<string, string>> {
  const { appKey, secret, timestampUnit, now, nonce, requestId } = input
  const { contentType = 'application/json' } = input
  const timestamp = String(timestampUnit === 'seconds' ? Math.floor(now / 1000) : Math.floor(now))
  return {
    'App-Key': appKey,
    Nonce: nonce,
    Timestamp: timestamp,
    Signature: signature(secret, nonce, timestamp),
    'Content-Type': contentType,
    'X-Request-ID': requestId,
  }
}
