import type { IncomingHttpHeaders } from 'node:http'
import type { SandboxFault } from '../../shared/rongcloud/sandbox-fault'
import type { Reached } from './population'

const KEPT = 1000

/** One call as it came in and what was said to it. The secret is nowhere in it: it never travels. */
export interface LoggedRequest {
  /** ISO 8601. */
  readonly time: string
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly accepted: boolean
  /** What the sandbox decided, also where a fault kept the answer from arriving. */
  readonly code: number
  readonly httpStatus: number
  readonly message: string | null
  readonly id: string | null
  readonly reached: Reached | null
  readonly fault: SandboxFault['kind']
}

export interface RequestLog {
  readonly add: (request: LoggedRequest) => void
  /** Newest last; the last 1,000. */
  readonly list: () => readonly LoggedRequest[]
  readonly clear: () => void
}

export function createRequestLog(): RequestLog {
  let kept: LoggedRequest[] = []
  return {
    add: (request) => {
      kept.push(request)
      if (kept.length > KEPT) kept.shift()
    },
    list: () => [...kept],
    clear: () => {
      kept = []
    },
  }
}
