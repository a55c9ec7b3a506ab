import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { limits } from '../../shared/rongcloud/limits'
import { signature } from '../rongcloud/signature'
import { refuse, type WireAnswer } from './wire-answer'

/**
 * The refusal of a call whose headers are not right, or null (api.md, «Headers and signature»).
 * Each of the four may carry the prefix `RC-`. A repeated nonce and an old timestamp are borne:
 * an official SDK keeps both for its whole life.
 */
export function checkSignature(
  headers: IncomingHttpHeaders,
  app: { readonly appKey: string; readonly secret: string },
  contentType: 'application/json' | 'application/x-www-form-urlencoded' = 'application/json',
): WireAnswer | null {
  const header = (name: string): string => {
    const value = headers[name.toLowerCase()] ?? headers[`rc-${name.toLowerCase()}`] ?? ''
    return (Array.isArray(value) ? value.join(', ') : value).trim()
  }
  const names = ['App-Key', 'Nonce', 'Timestamp', 'Signature'] as const
  const missing = [...names, 'Content-Type'].find((name) => header(name) === '')
  if (missing !== undefined) return refuse(1004, `header ${missing} is missing`)
  const [appKey, nonce, timestamp, signed] = names.map(header) as [string, string, string, string]

  if (appKey !== app.appKey) return refuse(1001, 'App-Key is unknown')
  if (nonce.length > limits.nonce)
    return refuse(1005, `header Nonce is longer than ${limits.nonce} characters`)
  if (header('X-Request-ID').length > limits.requestId)
    return refuse(1005, `header X-Request-ID is longer than ${limits.requestId} characters`)
  if (!/^(?:\d{10}|\d{13})$/.test(timestamp))
    return refuse(1004, 'header Timestamp is neither seconds nor milliseconds since 1970')
  if (!same(signed, signature(app.secret, nonce, timestamp)))
    return refuse(1004, 'Signature is not SHA1(App-Secret + Nonce + Timestamp) in lower-case hex')
  if (header('Content-Type').split(';')[0]?.trim().toLowerCase() !== contentType)
    return refuse(1002, `Content-Type must be ${contentType}`)
  return null
}

function same(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
