import type { Profile } from '../../shared/profile/profile'
import type { CallOutcome } from '../../shared/rongcloud/answer'
import type { TagRequest } from '../../shared/tags/assignment'
import { exchange, nodeTransport, type CallStage, type Transport } from './exchange'
import type { WhichHost } from './host-choice'
import { hostUrl } from './host-url'
import { messageOf } from '../message-of'
import { keptText } from './kept-text'
import { signHeaders } from './sign-headers'

/** The calls RongCloud knows, without the extension of the answer's format. */
export type CallPath = '/push' | '/push/user' | '/user/tags/get' | TagRequest['path']

/** The one call whose body is a form, and which answers in JSON alone (api.md [sdk]). */
const FORM: CallPath = '/user/tags/get'

export interface SignedRequest {
  readonly profile: Profile
  readonly secret: string
  readonly path: CallPath
  /** JSON, or a form for `/user/tags/get`, exactly as it goes out. */
  readonly body: string
  /** `X-Request-ID`, at most 36 characters. */
  readonly requestId: string
  /** Which host of the profile's data centre. */
  readonly which?: WhichHost
  readonly onProgress?: (stage: CallStage) => void
}

/** One request as it goes out, for the trace: the signature is in it, the secret never. */
export interface RequestTrace {
  readonly method: 'POST'
  readonly url: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface SignedCallParts {
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Fresh for every call: `freshNonce`. */
  readonly nonce: () => string
  /** Where the embedded sandbox listens now, e.g. `http://127.0.0.1:4321`; null: it does not run. */
  readonly sandboxOrigin: () => string | null
  /** For the whole call, ms. */
  readonly timeoutMs?: number
  /** A longer answer is unreadable. */
  readonly maxAnswerBytes?: number
  /** Told of every request just before its socket opens. */
  readonly onRequest?: (trace: RequestTrace) => void
  readonly transport?: Transport
}

export type SignedCall = (request: SignedRequest) => Promise<CallOutcome>

/**
 * The one door to RongCloud. A call is written at most once, to one host, and never again by
 * itself; whatever happens, the promise resolves within `timeoutMs`.
 */
export function createSignedCall(parts: SignedCallParts): SignedCall {
  const { clock, timeoutMs = 10_000, maxAnswerBytes = 1_048_576, transport = nodeTransport } = parts

  return async ({ profile, secret, path, body, requestId, which = 'primary', onProgress }) => {
    const origin = hostUrl(profile.host, parts.sandboxOrigin(), which)
    if (!origin.ok) return { kind: 'not_sent', cause: 'bad_host', detail: origin.failure.detail }
    // With its XML it is no part of the start; here, and not behind the call: whoever cannot read an
    // answer must not ask.
    const reader = await import('./classify-answer').catch(messageOf)
    if (typeof reader === 'string')
      return { kind: 'not_sent', cause: 'unreachable', detail: reader }

    const fullPath = `${path}.${path === FORM ? 'json' : profile.answerFormat}`
    const url = new URL(origin.value + fullPath)
    const bytes = Buffer.from(body, 'utf8')
    const { appKey, timestampUnit } = profile
    const signed = { appKey, secret, timestampUnit, now: clock(), nonce: parts.nonce(), requestId }
    const form = path === FORM && { contentType: 'application/x-www-form-urlencoded' }
    const headers = {
      Host: url.host,
      ...signHeaders({ ...signed, ...form }),
      'Content-Length': String(bytes.length),
      // A compressed answer could grow without bound; RongCloud's answers are tiny.
      'Accept-Encoding': 'identity',
      Connection: 'close',
    }
    parts.onRequest?.({ method: 'POST', url: url.href, path: fullPath, headers, body })

    const input = {
      url,
      headers,
      body: bytes,
      timeoutMs,
      maxAnswerBytes,
      transport,
      ...(onProgress && { onProgress }),
    }
    const outcome = await exchange(input)
    if (outcome.kind === 'whole') return reader.classifyAnswer(outcome.answer, clock())
    return outcome.kind === 'unknown' ? { ...outcome, text: keptText(outcome.text) } : outcome
  }
}
