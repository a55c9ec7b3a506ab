import type { Profile } from '../profile/profile'
import { HOUR, inLast } from '../quota'
import type { Attempt } from './attempt'
import type { TicketNote } from './ticket-note'

/** Everything on this desk that may have taken a ticket. */
export interface Ledger {
  readonly attempts: readonly Attempt[]
  /** Sends of colleagues, noted by hand. */
  readonly notes: readonly TicketNote[]
  /**
   * When each record that nobody can read was found (ms). Whose it was is unknown, so it counts
   * against every App Key.
   */
  readonly damaged: readonly number[]
}

/** One ticket that is taken, since when (ms), and by what. */
export type TicketHolder = { readonly at: number } & (
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  | { readonly kind: 'note'; readonly note: TicketNote }
  | { readonly kind: 'damaged' }
  /** RongCloud said 1008 while we had one left: somebody else took it, nobody here knows who. */
  | { readonly kind: 'elsewhere'; readonly refused: Attempt }
)

type Owner = Pick<Profile, 'appKey' | 'environment' | 'countFrom' | 'limits'>

/**
 * Everything that counts against this profile's App Key: sent, in flight, unknown, waiting in the
 * hold, a colleague's, a damaged record (reliability.md, «Tickets»). A rehearsal never takes a ticket
 * of the real app, whatever key it was played under. A 1008 fills the hour it came in: what filled it
 * at RongCloud went out elsewhere, and counts for the day, too.
 */
export function ticketHolders(ledger: Ledger, owner: Owner): readonly TicketHolder[] {
  const own = ledger.attempts.filter((attempt) => isOf(attempt, owner))
  const counts = ({ at }: TicketHolder): boolean => at >= owner.countFrom
  const known: readonly TicketHolder[] = [
    ...own.filter(takesTicket).map((attempt) => ({
      kind: 'attempt' as const,
      at: spentAt(attempt),
      attempt,
    })),
    ...ledger.notes
      .filter((note) => note.appKey === owner.appKey && note.rehearsal === isRehearsal(owner))
      .map((note) => ({ kind: 'note' as const, at: note.sentAt, note })),
    ...ledger.damaged.map((at) => ({ kind: 'damaged' as const, at })),
  ].filter(counts)
  return own
    .filter(fillsLedger)
    .map((refused) => ({ kind: 'elsewhere' as const, at: spentAt(refused), refused }))
    .filter(counts)
    .sort((a, b) => a.at - b.at)
    .reduce((holders, full) => {
      const times = holders.map(({ at }) => at)
      const missing = Math.max(0, owner.limits.perHour - inLast(HOUR, times, full.at))
      return [...holders, ...Array<TicketHolder>(missing).fill(full)]
    }, known)
}

/** Does this send hold a ticket? What is under way or unknown may have gone out. */
export function takesTicket({ channel, outcome }: Pick<Attempt, 'channel' | 'outcome'>): boolean {
  if (channel === 'push_user') return false
  switch (outcome.state) {
    case 'confirmed':
    case 'in_flight':
    case 'sent':
    case 'unknown':
      return true
    case 'settled':
      return outcome.verdict === 'sent'
    case 'recalled':
    case 'rejected':
    case 'not_sent':
      return false
  }
}

/** Does this send count under the App Key of `owner`, and on the same side of the rehearsal? */
export const isOf = (
  { profile }: Pick<Attempt, 'profile'>,
  owner: Pick<Profile, 'appKey' | 'environment'>,
): boolean => profile.appKey === owner.appKey && isRehearsal(profile) === isRehearsal(owner)

/** Has RongCloud said «over the rate» (1008), and nobody has explained it yet? */
const fillsLedger = ({ channel, outcome, lifted }: Attempt): boolean =>
  channel === 'push' && outcome.state === 'rejected' && outcome.code === 1008 && !lifted

/** The latest moment at which RongCloud can have counted it, ms. */
const spentAt = ({ countsAt, startedAt, endedAt }: Attempt): number =>
  Math.max(countsAt, startedAt ?? 0, endedAt ?? 0)

const isRehearsal = ({ environment }: Pick<Profile, 'environment'>): boolean =>
  environment === 'rehearsal'
