import type { SecretStatus } from '../../shared/profile/secret'
import type { Wording } from '../wording/zh-CN'

type SecretWording = Wording['settings']['secret']

export interface SecretView {
  /** safe: in the keychain · look: works, or waits for the keychain · empty: nothing saved yet. */
  readonly tone: 'safe' | 'look' | 'empty'
  readonly title: keyof SecretWording['kept']
  /** Cause and remedy. */
  readonly text: keyof SecretWording['state']
  /** Whether a new secret would go into the keychain, or into this session's memory. */
  readonly savesTo: 'keychain' | 'session'
  readonly canForget: boolean
  readonly canLookAgain: boolean
}

/** The keychain states of reliability.md («Security») as the one box that shows them. */
export function secretView({ kept, keychain }: SecretStatus): SecretView {
  const ready = keychain === 'ready'
  const savesTo = ready ? 'keychain' : 'session'
  if (kept === 'keychain' && ready)
    return {
      tone: 'safe',
      title: 'keychain',
      text: 'ready',
      savesTo,
      canForget: true,
      canLookAgain: false,
    }
  if (kept === 'nowhere' && ready)
    return {
      tone: 'empty',
      title: 'nowhere',
      text: 'nowhere',
      savesTo,
      canForget: false,
      canLookAgain: false,
    }
  return {
    tone: 'look',
    // Without a service there is nothing to see; locked or silent, it may lie there unseen.
    title: kept !== 'nowhere' ? kept : holdsNothing(keychain) ? 'nowhere' : 'unseen',
    text: ready ? 'ready' : keychain,
    savesTo,
    canForget: kept !== 'nowhere',
    canLookAgain: true,
  }
}

const holdsNothing = (keychain: SecretStatus['keychain']): boolean =>
  keychain === 'no_bus' || keychain === 'no_service'
