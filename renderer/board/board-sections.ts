import type { Draft, MessageKind } from '../../shared/message/draft'
import type { FontSize } from '../../shared/preview/devices'
import { chatOutcome } from '../../shared/preview/chat-outcome'
import { outcome } from '../../shared/preview/outcome'
import type { Outcome, Proof } from '../../shared/preview/seen-why'
import type { SeenOne } from '../../shared/preview/seen'
import type { Situation } from '../../shared/preview/situations'

export type SectionId = 'ios' | 'android' | 'later'

/** One phone of the board. */
export interface BoardCell {
  readonly situation: Situation
  readonly seen: SeenOne
  readonly proof: Proof
  readonly why: Outcome['why']
  /** Half of a pair: one of two possible outcomes, or of two moments. */
  readonly half: null | { readonly of: 'either' | 'then'; readonly place: 'first' | 'second' }
  /** Set where the cell is about the size of text itself. */
  readonly fontSize?: FontSize
}

/** One phone, or two that belong together and stand side by side. */
export type BoardGroup = readonly BoardCell[]

export interface BoardSection {
  readonly id: SectionId
  readonly groups: readonly BoardGroup[]
}

const offline = ['ios.offline', 'android.offline'] as const

/** Every situation has its place; `later` is what a person sees once the phone or the app is on again. */
const places = {
  ios: [
    ...(['ios.lock', 'ios.banner', 'ios.centre', 'ios.expanded', 'ios.hidden'] as const),
    ...(['ios.badge', 'ios.foreground', 'ios.silent'] as const),
  ],
  android: [
    ...(['android.shade', 'android.expanded', 'android.headsUp', 'android.lock'] as const),
    ...(['android.hidden', 'android.badge', 'android.foreground', 'android.silent'] as const),
  ],
  // A push is never in a chat (seed §4); its offline pictures say so.
  later: {
    push: offline,
    broadcast: ['ios.chat', 'android.chat', 'ios.chatList', ...offline],
  } satisfies Readonly<Record<MessageKind, readonly Situation[]>>,
} as const

/** The whole matrix of a draft, in the order of the board. */
export function boardSections(
  draft: Draft,
  appName: string,
  fontSize: FontSize,
): readonly BoardSection[] {
  const { ios, android, later } = places
  const groups = (situations: readonly Situation[]): BoardGroup[] =>
    situations.map((situation) => groupOf(draft, situation, appName))
  const lock = groups(['ios.lock']).flat()
  const largest = lock.map((cell): BoardCell => ({ ...cell, fontSize: 'extra' }))
  return [
    // A cell about the largest text says nothing new where all of them have it.
    { id: 'ios', groups: fontSize === 'extra' ? groups(ios) : [...groups(ios), largest] },
    { id: 'android', groups: groups(android) },
    { id: 'later', groups: groups(later[draft.kind]) },
  ]
}

function groupOf(draft: Draft, situation: Situation, appName: string): BoardGroup {
  const { seen, proof, why } = outcome(draft, situation, appName)
  if (seen.kind !== 'either' && seen.kind !== 'then')
    return [{ situation, seen, proof, why, half: null }]
  const half = (place: 'first' | 'second'): BoardCell => ({
    situation,
    seen: seen[place],
    // What shakes the notification of the first moment leaves the chat of the second as it is.
    proof: seen.kind === 'then' && place === 'second' ? chatOutcome(draft, 'login').proof : proof,
    why,
    half: { of: seen.kind, place },
  })
  return [half('first'), half('second')]
}

/** How many phones of the board carry each label. */
export function proofCounts(board: readonly BoardSection[]): Readonly<Record<Proof, number>> {
  const counts = { known: 0, near: 0, sketch: 0 }
  for (const { groups } of board) for (const { proof } of groups.flat()) counts[proof] += 1
  return counts
}
