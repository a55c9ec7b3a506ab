import type { MessageKind } from '../message/draft'
import type { AndroidSituation, IosSituation } from './situations'

export interface SituationPair {
  readonly id: string
  readonly ios: IosSituation
  readonly android: AndroidSituation
  /** A push never reaches a chat, so that state is of interest to broadcasts only. */
  readonly for: 'both' | 'broadcast'
}

/** What the strip steps through: one state of a person's phone, on both platforms side by side. */
export const situationPairs = [
  { id: 'lock', ios: 'ios.lock', android: 'android.shade', for: 'both' },
  { id: 'banner', ios: 'ios.banner', android: 'android.headsUp', for: 'both' },
  { id: 'centre', ios: 'ios.centre', android: 'android.lock', for: 'both' },
  { id: 'expanded', ios: 'ios.expanded', android: 'android.expanded', for: 'both' },
  { id: 'hidden', ios: 'ios.hidden', android: 'android.hidden', for: 'both' },
  { id: 'badge', ios: 'ios.badge', android: 'android.badge', for: 'both' },
  { id: 'foreground', ios: 'ios.foreground', android: 'android.foreground', for: 'both' },
  { id: 'silent', ios: 'ios.silent', android: 'android.silent', for: 'both' },
  { id: 'chat', ios: 'ios.chat', android: 'android.chat', for: 'broadcast' },
  { id: 'offline', ios: 'ios.offline', android: 'android.offline', for: 'both' },
] as const satisfies readonly SituationPair[]
export type SituationPairId = (typeof situationPairs)[number]['id']

/** The states of the strip for a kind of message, in its order. */
export function situationPairsOf(kind: MessageKind): readonly (typeof situationPairs)[number][] {
  return situationPairs.filter((pair) => pair.for === 'both' || kind === 'broadcast')
}
