import { assertNever } from '../../shared/assert-never'
import { regionHosts, type Host } from '../../shared/rongcloud/hosts'

/** The host as the receipt names it. */
export function describeHost(host: Host): string {
  switch (host.kind) {
    case 'sandbox':
      return 'sandbox'
    case 'region':
      return regionHosts[host.region].primary
    case 'own':
      return host.url
    default:
      return assertNever(host)
  }
}
