import { isLoopback } from '../rongcloud/own-host'
import type { Profile } from './profile'

/** Whether sending for this profile leaves the machine; neither 演练 nor a loopback address does. */
export function needsNetwork({ host }: Pick<Profile, 'host'>): boolean {
  switch (host.kind) {
    case 'sandbox':
      return false
    case 'own':
      return !isLoopback(host.url)
    case 'region':
      return true
  }
}
