import { request as httpRequest } from 'node:http'
import { afterEach } from 'vitest'
import { freshNonce } from '../../../electron/rongcloud/fresh-nonce'
import { parseAnswer } from '../../../electron/rongcloud/parse-answer'
import { signHeaders } from '../../../electron/rongcloud/sign-headers'
import {
  startSandbox,
  type Sandbox,
  type SandboxOptions,
} from '../../../electron/sandbox/start-sandbox'

export const app = { appKey: 'uwd1c0sxdlx2', secret: 'Y1W2MeFwwwRxa0' }
export const plenty = { perHour: 1000, perDay: 1000 }

const running: Sandbox[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()))
})

/** A sandbox with room for every send of a test, unless it says otherwise; ends with the test. */
export async function rehearse(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ ...app, limits: plenty, ...options })
  running.push(sandbox)
  return sandbox
}

export interface RawAnswer {
  readonly status: number
  readonly type: string
  readonly date: string
  readonly text: string
}

/** One HTTP request, header for header as given. Rejects where the connection breaks. */
export function raw(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer = '',
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(url, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          date: answer.headers.date ?? '',
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** The headers of a right call, now. */
export function signed(secret: string = app.secret): Record<string, string> {
  return {
    ...signHeaders({
      appKey: app.appKey,
      secret,
      timestampUnit: 'seconds',
      now: Date.now(),
      nonce: freshNonce(),
      requestId: 'r1',
    }),
  }
}

export interface Said {
  readonly status: number
  readonly code: number | undefined
  readonly message: string
}

/** A rightly signed call with this body; a string goes out as it is. */
export async function say(sandbox: Sandbox, path: string, body: unknown): Promise<Said> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await raw(sandbox.url + path, 'POST', signed(), text)
  const parsed = parseAnswer(answer.text)
  return { status: answer.status, code: parsed?.code, message: parsed?.message ?? '' }
}

/** A small push that is right; `part` replaces members of it. */
export const aPush = (part: object = {}): object => ({
  platform: ['ios', 'android'],
  audience: { is_to_all: true },
  notification: { alert: '春茶上市' },
  ...part,
})

/** A small broadcast that is right. */
export const aBroadcast = (part: object = {}): object =>
  aPush({
    fromuserid: 'fromuseId1',
    message: { objectName: 'RC:TxtMsg', content: '{"content":"1111","extra":"aa"}' },
    ...part,
  })
