import type { CallOutcome } from '../../shared/rongcloud/answer'
import { regionHosts, type Host } from '../../shared/rongcloud/hosts'

export type WhichHost = 'primary' | 'backup'

export interface HostChoice {
  /** Which host of a data centre the next call goes to. */
  readonly next: (host: Host) => WhichHost
  /** How a call through `which` ended. */
  readonly heard: (host: Host, which: WhichHost, outcome: CallOutcome) => void
}

/**
 * Fail-over (api.md, «Hosts»): after a network error or a 5xx the next call uses the other host. The
 * failed call itself is never sent again.
 */
export function createHostChoice(): HostChoice {
  const current = new Map<string, WhichHost>()
  return {
    next: (host) => (host.kind === 'region' ? (current.get(host.region) ?? 'primary') : 'primary'),
    heard: (host, which, outcome) => {
      if (host.kind !== 'region' || regionHosts[host.region].backup === undefined) return
      if (pointsAtHost(outcome))
        current.set(host.region, which === 'primary' ? 'backup' : 'primary')
    },
  }
}

function pointsAtHost(outcome: CallOutcome): boolean {
  switch (outcome.kind) {
    case 'answered':
      return false
    case 'not_sent':
      return ['dns', 'refused', 'unreachable', 'handshake'].includes(outcome.cause)
    case 'unknown':
      return ['timeout', 'cut', 'server_error'].includes(outcome.cause)
  }
}
