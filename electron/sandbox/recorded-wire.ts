import { noFault, type SandboxFault } from '../../shared/rongcloud/sandbox-fault'
import { createFaultSwitch } from './fault-switch'
import { createRequestLog, type LoggedRequest } from './request-log'
import { createWire, type Wire, type WireParts, type WireRequest } from './wire'
import { httpStatusOf, refuse, type WireAnswer } from './wire-answer'

export interface RecordedAnswer {
  readonly answer: WireAnswer
  readonly httpStatus: number
  /** How the answer is to be delivered, or not. */
  readonly fault: SandboxFault
}

export interface RecordedWire {
  readonly answer: (request: WireRequest) => RecordedAnswer
  readonly requests: () => readonly LoggedRequest[]
  readonly steer: (fault: SandboxFault) => SandboxFault
  readonly reset: () => void
  readonly tagsOf: Wire['tagsOf']
  readonly addressed: Wire['addressed']
}

/** The wire, the faults it is told to have, and a log of what it accepted and refused. */
export function createRecordedWire(parts: WireParts): RecordedWire {
  let wire = createWire(parts)
  const faults = createFaultSwitch()
  const log = createRequestLog()

  return {
    answer: (request) => {
      const fault = faults.next()
      const answer = decide(wire, request, fault)
      const httpStatus = httpStatusOf(answer.code)
      log.add({
        time: new Date(parts.clock()).toISOString(),
        method: request.method,
        path: request.path,
        headers: request.headers,
        body: request.body.text,
        accepted: answer.code === 200,
        code: answer.code,
        httpStatus,
        message: answer.errorMessage ?? null,
        id: answer.id ?? null,
        reached: answer.reached ?? null,
        fault: fault.kind,
      })
      return { answer, httpStatus, fault }
    },
    requests: log.list,
    steer: (fault) => {
      faults.set(fault)
      return fault
    },
    reset: () => {
      wire = createWire(parts)
      faults.set(noFault)
      log.clear()
    },
    tagsOf: (userId) => wire.tagsOf(userId),
    addressed: (body) => wire.addressed(body),
  }
}

function decide(wire: Wire, request: WireRequest, fault: SandboxFault): WireAnswer {
  switch (fault.kind) {
    case '1008':
    case '1009':
      return refuse(Number(fault.kind))
    case '500':
      return refuse(1000)
    // A slow, hanging or cut call has done its work: that is why nobody may send it again.
    case 'none':
    case 'slow':
    case 'hang':
    case 'cut':
      return wire.answer(request)
  }
}
