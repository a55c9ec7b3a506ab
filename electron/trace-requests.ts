import { appendFileSync } from 'node:fs'
import type { CallOutcome } from '../shared/rongcloud/answer'
import type { RequestTrace } from './rongcloud/signed-call'

/**
 * Appends every request and its answer to `file`, one JSON line each, for the demo's report and for
 * integration developers. The signature is in it, the secret never was.
 */
export function traceRequests(file: string): (request: RequestTrace, outcome: CallOutcome) => void {
  return (request, outcome) => {
    appendFileSync(file, `${JSON.stringify({ request, outcome })}\n`)
  }
}
