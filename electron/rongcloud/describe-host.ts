import { assertNever } from '../../shared/assert-never'
import { regionHosts, type Host } from '../../shared/rongcloud/hosts'
import type { WhichHost } from './host-choice'

/** The host as the receipt names it. */
export function describeHost(host: Host, which: WhichHost = 'primary'): string {
  switch (host.kind) {
    case 'sandbox':
      return 'sandbox'
    case 'region':
      return regionHosts[host.region][which] ?? regionHosts[host.region].primary
    case 'own':
      return host.url
    default:
      return assertNever(host)
  }
}
