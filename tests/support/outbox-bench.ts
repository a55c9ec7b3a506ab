import type { EventName } from '../../shared/ipc/events'
import { createJournal, foundDamagedSchema, type Journal } from '../../electron/outbox/journal'
import { journalHeadSchema, journalLineSchema } from '../../electron/outbox/journal-line'
import { createOutbox, type Outbox } from '../../electron/outbox/outbox'
import type { CallForProfile, ProfileCall } from '../../electron/profiles/call-for-profile'
import { describeHost } from '../../electron/rongcloud/describe-host'
import { createHostChoice } from '../../electron/rongcloud/host-choice'
import type { Attempt } from '../../shared/outbox/attempt'
import type { Submission } from '../../shared/outbox/submission'
import type { Profile } from '../../shared/profile/profile'
import type { CallOutcome } from '../../shared/rongcloud/answer'
import { createKeptLog } from './kept-log'
import { createMemoryStore, type MemoryStore } from './memory-store'
import { readyDraft } from './ready-draft'
import { rehearsalProfile } from './sample-profiles'

export const answered = (code: number, httpStatus = 200): CallOutcome => ({
  kind: 'answered',
  code,
  message: code === 200 ? '' : 'refused',
  id: code === 200 ? 'msg-1' : null,
  reached: null,
  httpStatus,
  text: `{"code":${code}}`,
  clockSkew: 0,
})

export interface OutboxBench {
  readonly outbox: Outbox
  readonly journal: Journal
  readonly store: MemoryStore
  /** What reached the wire. */
  readonly wire: ProfileCall[]
  readonly events: Attempt[]
  readonly log: ReturnType<typeof createKeptLog>
  /** Confirms under the bench's profile, without a hold unless told, and waits until it is over. */
  readonly send: (changed?: Partial<Submission>) => ReturnType<Outbox['submit']>
}

export const submission = (changed: Partial<Submission> = {}): Submission => ({
  attemptId: 'a',
  profileId: rehearsalProfile.id,
  draft: readyDraft(),
  purpose: 'crowd',
  sentence: { 'zh-CN': '所有装了示例应用的人', 'en-US': 'everyone with 示例应用' },
  operator: '林晓',
  holdMs: 0,
  typedThrough: false,
  ...changed,
})

/** An outbox over a database in memory, with a clock and a wire of the test's own. */
export async function createOutboxBench(
  parts: {
    readonly store?: MemoryStore
    readonly clock?: () => number
    readonly answer?: () => Promise<CallOutcome>
    readonly profile?: () => Profile
    readonly isOnline?: () => boolean
    readonly skewOf?: () => number | null
    readonly legacy?: { readonly attempts: readonly Attempt[]; readonly damaged: readonly string[] }
  } = {},
): Promise<OutboxBench> {
  const { store = createMemoryStore(), clock = () => 1_700_000_000_000 } = parts
  const answer = parts.answer ?? (() => Promise.resolve(answered(200)))
  const profile = parts.profile ?? (() => rehearsalProfile)
  const wire: ProfileCall[] = []
  const events: Attempt[] = []
  const call: CallForProfile = (_profile, sent) => {
    wire.push(sent)
    return answer()
  }
  const log = createKeptLog()
  const journal = await createJournal({
    level: store.sublevel('journal', journalLineSchema),
    foundDamaged: store.sublevel('outbox-damaged', foundDamagedSchema),
    headLevel: store.sublevel('journal-head', journalHeadSchema),
    legacy: () => Promise.resolve(parts.legacy ?? { attempts: [], damaged: [] }),
    clock,
    log,
  })
  const outbox = createOutbox({
    findProfile: (id) => (id === profile().id ? profile() : undefined),
    journal,
    call,
    clock,
    requestId: () => 'request-1',
    hosts: createHostChoice(),
    nameHost: describeHost,
    isOnline: parts.isOnline ?? (() => true),
    skewOf: parts.skewOf ?? (() => null),
    emit: (name: EventName, payload: unknown) => {
      if (name === 'outbox.changed') events.push(payload as Attempt)
    },
  })
  const send: OutboxBench['send'] = async (changed) => {
    const confirmed = await outbox.submit(submission(changed))
    if (!confirmed.ok) return confirmed
    await outbox.settled(5_000)
    const ended = journal.find(confirmed.value.id)
    return ended ? { ok: true, value: ended } : confirmed
  }
  return { outbox, journal, store, wire, events, log, send }
}
