import { createJournal, foundDamagedSchema, type Journal } from '../../electron/outbox/journal'
import { createSubmitAttempt, type SubmitAttempt } from '../../electron/outbox/submit-attempt'
import type { CallForProfile, ProfileCall } from '../../electron/profiles/call-for-profile'
import { attemptSchema, type Attempt } from '../../shared/outbox/attempt'
import type { CallOutcome } from '../../shared/rongcloud/answer'
import { createKeptLog } from './kept-log'
import { createMemoryStore, type MemoryStore } from './memory-store'
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
  readonly submit: SubmitAttempt
  readonly journal: Journal
  readonly store: MemoryStore
  /** What reached the wire. */
  readonly wire: ProfileCall[]
  readonly events: Attempt[]
  readonly log: ReturnType<typeof createKeptLog>
}

/** An outbox over a database in memory, with a clock and a wire of the test's own. */
export async function createOutboxBench(parts: {
  readonly store?: MemoryStore
  readonly clock?: () => number
  readonly answer?: () => Promise<CallOutcome>
}): Promise<OutboxBench> {
  const { store = createMemoryStore(), clock = () => 1_700_000_000_000 } = parts
  const answer = parts.answer ?? (() => Promise.resolve(answered(200)))
  const wire: ProfileCall[] = []
  const events: Attempt[] = []
  const call: CallForProfile = (_profile, sent) => {
    wire.push(sent)
    return answer()
  }
  const log = createKeptLog()
  const journal = await createJournal({
    level: store.sublevel('outbox', attemptSchema),
    foundDamaged: store.sublevel('outbox-damaged', foundDamagedSchema),
    clock,
    log,
  })
  const submit = createSubmitAttempt({
    findProfile: (id) => (id === rehearsalProfile.id ? rehearsalProfile : undefined),
    journal,
    call,
    clock,
    requestId: () => 'request-1',
    emit: (name, payload) => {
      if (name === 'outbox.changed') events.push(payload as Attempt)
    },
  })
  return { submit, journal, store, wire, events, log }
}
