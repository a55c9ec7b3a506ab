import { defineStore } from 'pinia'
import { computed, effectScope, ref, shallowRef, watch } from 'vue'
import type { HistoryFormat } from '../../shared/history/history-order'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import type { Contract, SubmitFailure } from '../../shared/ipc/contract'
import type { Draft } from '../../shared/message/draft'
import type { Attempt } from '../../shared/outbox/attempt'
import type { SendState, Verdict } from '../../shared/outbox/outcome'
import { ticketHolders, type Ledger } from '../../shared/outbox/ticket-holders'
import type { Submission } from '../../shared/outbox/submission'
import type { TicketNote } from '../../shared/outbox/ticket-note'
import { DAY, nextReturn, tickets as countTickets } from '../../shared/quota'
import type { Result } from '../../shared/result'
import { api } from '../api'
import { eachBeat } from '../composables/each-beat'
import { steady } from '../composables/steady'
import { plain } from '../plain'
import { QUARTER } from '../time/quarter'
import type { Language } from '../wording/language'
import { useDesk } from './desk'
import { useProfiles } from './profiles'

/** What an operator agreed to besides the draft itself. */
export type Confirmation = Pick<Submission, 'purpose' | 'sentence' | 'typedThrough'>

type Answer<Name extends keyof Contract> = Result<Attempt, FailureOf<Contract[Name]> | Fault>

const MINUTE = 60_000

/** Every confirmed send with what came of it, and the tickets that are left. */
export const useOutbox = defineStore('outbox', () => {
  const profiles = useProfiles()
  /** Newest first. Frozen records, thousands of them: nothing of them is made reactive. */
  const attempts = shallowRef<readonly Attempt[]>([])
  /** Sends of colleagues, noted by hand. */
  const notes = shallowRef<readonly TicketNote[]>([])
  /** When each record that nobody can read was found (ms): it holds a ticket from then on. */
  const damaged = shallowRef<readonly number[]>([])
  const loaded = ref(false)
  /** Why they could not be read last; null while all is well. */
  const fault = ref<Fault | null>(null)
  /** ms. Tells the minutes while somebody reads them (`useMinutes`), else the quarters of an hour. */
  const now = ref(Date.now())
  const minuteReaders = ref(0)
  const online = ref(navigator.onLine)
  /** RongCloud's clock minus ours, ms, by profile id; null or absent: not measured. */
  const skews = ref<Readonly<Record<string, number | null>>>({})
  let listening = false
  /** One set for each list under way: what was heard meanwhile is newer than that list. */
  const underWay = new Set<Set<string>>()

  const ledger = computed<Ledger>(() => ({
    attempts: attempts.value,
    notes: notes.value,
    damaged: damaged.value,
  }))
  /** What holds a ticket of the app in hand. */
  const holders = computed(() => ticketHolders(ledger.value, profiles.current))
  const spent = computed(() => holders.value.map(({ at }) => at))
  /** The same object while it says the same: the clock alone draws nothing anew. */
  const tickets = steady(() => countTickets(spent.value, profiles.current.limits, now.value))
  // A ticket is there in the moment it comes back, whatever the clock's beat is. Set anew whenever the
  // time is told: a timer stands still while the computer sleeps, and none may wait 24.8 days.
  watch(
    () => ({ at: profiles.loaded ? nextReturn(spent.value, now.value) : null, told: now.value }),
    ({ at }, _, whenOver) => {
      if (at === null) return
      const wait = Math.min(Math.max(0, at - Date.now()), DAY)
      const timer = setTimeout(() => (now.value = Date.now()), wait)
      whenOver(() => clearTimeout(timer))
    },
    { immediate: true },
  )
  /** The send that waits in its hold; null: none. */
  const held = computed(
    () => attempts.value.find(({ outcome }) => outcome.state === 'confirmed') ?? null,
  )

  function keep(attempt: Attempt): void {
    for (const heard of underWay) heard.add(attempt.id)
    const others = attempts.value.filter(({ id }) => id !== attempt.id)
    attempts.value = newestFirst([attempt, ...others])
    now.value = Date.now()
  }

  async function load(): Promise<void> {
    if (!listening) {
      listening = true
      api.on('outbox.changed', keep)
      api.on('outbox.noted', (noted) => (notes.value = noted))
      api.on('clock.measured', ({ profileId, skew }) => {
        skews.value = { ...skews.value, [profileId]: skew }
      })
      window.addEventListener('online', () => (online.value = true))
      window.addEventListener('offline', () => (online.value = false))
      // As long as the window lives, whatever room asked first.
      effectScope(true).run(() => {
        const beat = (): number => (minuteReaders.value > 0 ? MINUTE : QUARTER)
        api.on(
          'clock.woke',
          eachBeat(beat, (time) => (now.value = time)),
        )
      })
    }
    const heard = new Set<string>()
    underWay.add(heard)
    const answer = await api.call('outbox.ledger', undefined)
    underWay.delete(heard)
    fault.value = answer.ok ? null : answer.failure
    if (!answer.ok) return
    damaged.value = answer.value.damaged
    notes.value = answer.value.notes
    attempts.value = newestFirst([
      ...attempts.value.filter(({ id }) => heard.has(id)),
      ...answer.value.attempts.filter(({ id }) => !heard.has(id)),
    ])
    loaded.value = true
  }

  /**
   * Confirms a frozen copy of `draft` under the profile in hand, as a new attempt with its own id. It
   * waits in its hold then; what comes of it is told by main.
   */
  async function submit(
    draft: Draft,
    confirmation: Confirmation,
  ): Promise<Result<Attempt, SubmitFailure | Fault>> {
    const answer = await api.call('outbox.submit', {
      attemptId: crypto.randomUUID(),
      profileId: profiles.current.id,
      draft: plain(draft),
      operator: useDesk().operator,
      holdMs: useDesk().holdMs,
      ...confirmation,
    })
    return kept(answer)
  }

  const recall = async (attemptId: string): Promise<Answer<'outbox.recall'>> =>
    kept(await api.call('outbox.recall', { attemptId }))

  /** What a person found out about an unknown send; `note` says how. */
  const settle = async (
    attemptId: string,
    verdict: Verdict,
    note: string,
  ): Promise<Answer<'outbox.settle'>> =>
    kept(await api.call('outbox.settle', { attemptId, verdict, note, who: useDesk().operator }))

  /** A person knows why RongCloud said 1008: it no longer fills the ledger. */
  const lift = async (attemptId: string): Promise<Answer<'outbox.lift'>> =>
    kept(await api.call('outbox.lift', { attemptId }))

  /** A newer record than main's answer may have been told already: then that one stays. */
  function kept<Failure>(answer: Result<Attempt, Failure>): Result<Attempt, Failure> {
    if (!answer.ok) return answer
    const known = attempts.value.find(({ id }) => id === answer.value.id)
    if (known === undefined || rank(known) < rank(answer.value)) keep(answer.value)
    return answer
  }

  /** Notes that somebody else took a ticket of the app in hand at `sentAt` (ms). */
  const note = async (sentAt: number, who: string, text: string) => {
    const { appKey, environment } = profiles.current
    const rehearsal = environment === 'rehearsal'
    const id = crypto.randomUUID()
    return told(await api.call('outbox.note', { id, appKey, rehearsal, sentAt, who, note: text }))
  }
  const withdrawNote = async (noteId: string) =>
    told(await api.call('outbox.withdrawNote', { noteId }))

  function told<Failure>(
    answer: Result<readonly TicketNote[], Failure>,
  ): Result<readonly TicketNote[], Failure> {
    if (answer.ok) notes.value = answer.value
    return answer
  }

  async function refreshSkew(): Promise<void> {
    const { id } = profiles.current
    const answer = await api.call('clock.skew', { profileId: id })
    if (answer.ok) skews.value = { ...skews.value, [id]: answer.value }
  }

  /** Is every line of the journal still what was written, and in its place? */
  const verify = () => api.call('outbox.verify', undefined)

  /** Asks where to, and puts these sends there as a file. */
  const exportHistory = (
    format: HistoryFormat,
    language: Language,
    attemptIds: readonly string[],
  ): ReturnType<typeof api.call<'history.export'>> =>
    api.call('history.export', { format, language, attemptIds: [...attemptIds] })

  return {
    attempts,
    notes,
    damaged,
    holders,
    loaded,
    fault,
    now,
    minuteReaders,
    online,
    skews,
    tickets,
    held,
    load,
    submit,
    recall,
    settle,
    lift,
    note,
    withdrawNote,
    refreshSkew,
    verify,
    exportHistory,
  }
})

/** A send only ever moves forward. */
const order: readonly SendState[] = ['confirmed', 'in_flight', 'unknown']
const rank = ({ outcome, lifted }: Attempt): number => {
  const place = order.indexOf(outcome.state)
  return (place === -1 ? order.length : place) + (lifted ? 1 : 0)
}

const newestFirst = (attempts: readonly Attempt[]): readonly Attempt[] =>
  [...attempts].sort((a, b) => b.confirmedAt - a.confirmedAt)
