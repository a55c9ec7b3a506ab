import { assertNever } from '../../shared/assert-never'
import { fail, ok, type Result } from '../../shared/result'
import { ownHostProblem, regionHosts, type Host } from '../../shared/rongcloud/hosts'

export interface BadHost {
  readonly kind: 'bad_host'
  readonly detail: string
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * Where a profile's calls go, as an origin without a trailing slash. `sandboxOrigin` is where the
 * embedded sandbox listens, null while it does not. Checked here once more, whatever was stored:
 * https anywhere, http on this machine only.
 */
export function hostUrl(host: Host, sandboxOrigin: string | null): Result<string, BadHost> {
  switch (host.kind) {
    case 'region':
      return ok(`https://${regionHosts[host.region].primary}`)
    case 'own': {
      const problem = ownHostProblem(host.url)
      return problem === null ? checkedOrigin(host.url.trim()) : bad(problem)
    }
    case 'sandbox':
      return sandboxOrigin === null ? bad('the sandbox is not running') : loopback(sandboxOrigin)
    default:
      return assertNever(host)
  }
}

const bad = (detail: string): Result<string, BadHost> => fail({ kind: 'bad_host', detail })

function checkedOrigin(text: string): Result<string, BadHost> {
  const url = readUrl(text)
  if (!url) return bad('not_a_url')
  const allowed =
    url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname))
  return allowed ? ok(url.origin) : bad('not_https')
}

/** A rehearsal never leaves this machine. */
function loopback(text: string): Result<string, BadHost> {
  const url = readUrl(text)
  return url && url.protocol === 'http:' && LOOPBACK.test(url.hostname)
    ? ok(url.origin)
    : bad('the sandbox is not on this machine')
}

function readUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
