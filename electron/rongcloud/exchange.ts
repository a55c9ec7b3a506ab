import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import type { NotSentCause, UnknownCause } from '../../shared/outbox/outcome'
import type { WholeAnswer } from './classify-answer'
import { notSentCause, type ConnectionStage } from './not-sent-cause'

export interface ExchangeInput {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** From opening the socket to the last byte of the answer, however slowly it drips, in ms. */
  readonly timeoutMs: number
  readonly maxAnswerBytes: number
  readonly transport: Transport
  /** The connection stands; the last byte of the request was handed to the system. */
  readonly onProgress?: (stage: CallStage) => void
}

export type CallStage = 'connected' | 'written'

/** The two functions that open sockets; tests hand in ones that trust their own certificate. */
export interface Transport {
  readonly http: (url: URL, options: http.RequestOptions) => http.ClientRequest
  readonly https: (url: URL, options: https.RequestOptions) => http.ClientRequest
}

export const nodeTransport: Transport = { http: http.request, https: https.request }

export type ExchangeOutcome =
  | { readonly kind: 'whole'; readonly answer: WholeAnswer }
  | { readonly kind: 'not_sent'; readonly cause: NotSentCause; readonly detail: string }
  | {
      readonly kind: 'unknown'
      readonly cause: UnknownCause
      readonly detail: string
      readonly httpStatus: number | null
      readonly text: string
    }

/**
 * One POST on one new connection, written once. `agent: false`: a reused socket that dies makes
 * other clients send a request twice (reliability.md, fact 1). The request is written only after
 * the connection is open and its certificate is checked, so `not_sent` is a fact. Never rejects.
 */
export function exchange(input: ExchangeInput): Promise<ExchangeOutcome> {
  return new Promise((resolve) => {
    const { url, headers, body, transport } = input
    const secure = url.protocol === 'https:'
    let stage: ConnectionStage = isIP(url.hostname.replace(/[[\]]/g, '')) ? 'connect' : 'lookup'
    let httpStatus: number | null = null
    const chunks: Buffer[] = []
    const read = (): string => Buffer.concat(chunks).toString('utf8')

    const options = {
      method: 'POST',
      headers,
      agent: false,
      setHost: false,
      // Node gives each of a host's addresses 250 ms; another continent takes longer.
      autoSelectFamilyAttemptTimeout: 2500,
    } as const
    let request: http.ClientRequest
    try {
      request = secure
        ? transport.https(url, { ...options, rejectUnauthorized: true })
        : transport.http(url, options)
    } catch (error) {
      // Headers or an address that Node refuses to write.
      resolve({ kind: 'not_sent', cause: 'bad_host', detail: messageOf(error) })
      return
    }

    const settle = (outcome: ExchangeOutcome): void => {
      clearTimeout(deadline)
      resolve(outcome)
      request.destroy()
    }
    const give = (cause: UnknownCause, detail: string, errorCode?: string): void => {
      if (stage === 'open') settle({ kind: 'unknown', cause, detail, httpStatus, text: read() })
      else settle({ kind: 'not_sent', cause: notSentCause(stage, errorCode), detail })
    }
    const deadline = setTimeout(
      () => give('timeout', `no whole answer within ${input.timeoutMs} ms`),
      input.timeoutMs,
    )

    request.on('socket', (socket) => {
      socket.once('lookup', (error) => {
        if (!error) stage = 'connect'
      })
      socket.once('connect', () => {
        if (secure) stage = 'handshake'
      })
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        stage = 'open'
        input.onProgress?.('connected')
        request.end(body, () => input.onProgress?.('written'))
      })
    })
    request.on('error', (error: NodeJS.ErrnoException) => {
      const unreadable = error.code?.startsWith('HPE_') ?? false
      give(unreadable ? 'unreadable' : 'cut', messageOf(error), error.code)
    })
    request.on('close', () => give('cut', 'connection closed without a whole answer'))
    request.on('response', (response) => {
      httpStatus = response.statusCode ?? 0
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > input.maxAnswerBytes)
          give('unreadable', `answer of more than ${input.maxAnswerBytes} bytes`)
        else chunks.push(chunk)
      })
      response.on('error', (error) => give('cut', messageOf(error)))
      response.on('end', () => {
        if (!response.complete) return give('cut', 'answer ended early')
        const answer = { httpStatus: httpStatus ?? 0, headers: response.headers, text: read() }
        settle({ kind: 'whole', answer })
      })
    })
  })
}

/** The system's code and sentence. A failure on several addresses says its sentences one by one. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
