import type { IncomingHttpHeaders } from 'node:http'
import { sandboxFaultSchema, type SandboxFault } from '../../shared/rongcloud/sandbox-fault'
import { mayControl } from './may-control'
import type { LoggedRequest } from './request-log'

export interface ControlRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** What `/sandbox/…` can ask for. The app steers and resets directly. */
export interface ControlParts {
  readonly requests: () => readonly LoggedRequest[]
  readonly steer: (fault: SandboxFault) => SandboxFault
  readonly reset: () => void
}

export interface ControlAnswer {
  readonly httpStatus: number
  readonly body: unknown
}

/** `GET /sandbox/requests`, `POST /sandbox/faults`, `POST /sandbox/reset`. */
export function answerControl(request: ControlRequest, parts: ControlParts): ControlAnswer {
  if (!mayControl(request.headers))
    return { httpStatus: 403, body: { error: 'only programs on this machine steer the sandbox' } }
  switch (`${request.method} ${request.path}`) {
    case 'GET /sandbox/requests':
      return { httpStatus: 200, body: { requests: parts.requests() } }
    case 'POST /sandbox/faults': {
      const fault = sandboxFaultSchema.safeParse(readJson(request.body))
      if (fault.success) return { httpStatus: 200, body: parts.steer(fault.data) }
      const [issue] = fault.error.issues
      const where = issue?.path.join('.') ?? ''
      return { httpStatus: 400, body: { error: `${where}: ${issue?.message ?? 'not a fault'}` } }
    }
    case 'POST /sandbox/reset':
      parts.reset()
      return { httpStatus: 200, body: { ok: true } }
    default:
      return {
        httpStatus: 404,
        body: { error: `${request.method} ${request.path}: no such control` },
      }
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
