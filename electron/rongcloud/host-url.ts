import { assertNever } from '../../shared/assert-never'
import { fail, ok, type Result } from '../../shared/result'
import type { Host } from '../../shared/rongcloud/hosts'
import { isLoopback, ownHostProblem } from '../../shared/rongcloud/own-host'
import { describeHost } from './describe-host'
import type { WhichHost } from './host-choice'

export interface BadHost {
  readonly kind: 'bad_host'
  readonly detail: string
}

/**
 * Where a profile's calls go, as an origin without a trailing slash. `sandboxOrigin` is where the
 * embedded sandbox listens, null while it does not. Checked here once more, whatever was stored:
 * https anywhere, http on this machine only.
 */
export function hostUrl(
  host: Host,
  sandboxOrigin: string | null,
  which: WhichHost = 'primary',
): Result<string, BadHost> {
  switch (host.kind) {
    case 'region':
      return ok(`https://${describeHost(host, which)}`)
    case 'own': {
      const problem = ownHostProblem(host.url)
      return problem === null ? originOf(host.url) : bad(problem)
    }
    case 'sandbox':
      return sandboxOrigin === null ? bad('the sandbox is not running') : loopback(sandboxOrigin)
    default:
      return assertNever(host)
  }
}

const bad = (detail: string): Result<string, BadHost> => fail({ kind: 'bad_host', detail })

function originOf(text: string): Result<string, BadHost> {
  try {
    return ok(new URL(text).origin)
  } catch {
    // An address that only looks like one, e.g. 127.999.1.1.
    return bad('not_a_url')
  }
}

/** A rehearsal never leaves this machine. */
const loopback = (url: string): Result<string, BadHost> =>
  isLoopback(url) ? originOf(url) : bad('the sandbox is not on this machine')
