import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Fault } from '../../shared/ipc/define'
import type { SubmitFailure } from '../../shared/ipc/contract'
import type { Draft } from '../../shared/message/draft'
import type { Attempt } from '../../shared/outbox/attempt'
import { spentTickets } from '../../shared/outbox/spent-tickets'
import { tickets as countTickets } from '../../shared/quota'
import type { Result } from '../../shared/result'
import { api } from '../api'
import { useProfiles } from './profiles'

/** «Next free» is told by the minute, so a quarter of one is often enough. */
const TICK = 15_000

/** Every confirmed send with what came of it, and the tickets that are left. */
export const useOutbox = defineStore('outbox', () => {
  const profiles = useProfiles()
  /** Newest first. */
  const attempts = ref<readonly Attempt[]>([])
  /** When each record that nobody can read was found (ms): it holds a ticket from then on. */
  const damaged = ref<readonly number[]>([])
  const loaded = ref(false)
  /** Why they could not be read last; null while all is well. */
  const fault = ref<Fault | null>(null)
  const now = ref(Date.now())
  const online = ref(navigator.onLine)
  let listening = false
  /** One set for each list under way: what was heard meanwhile is newer than that list. */
  const underWay = new Set<Set<string>>()

  const tickets = computed(() => {
    const { current } = profiles
    const spent = spentTickets(attempts.value, current, damaged.value)
    return countTickets(spent, current.limits, now.value)
  })

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
      window.addEventListener('online', () => (online.value = true))
      window.addEventListener('offline', () => (online.value = false))
      setInterval(() => (now.value = Date.now()), TICK)
    }
    const heard = new Set<string>()
    underWay.add(heard)
    const [answer, unreadable] = await Promise.all([
      api.call('outbox.list', undefined),
      api.call('outbox.damaged', undefined),
    ])
    underWay.delete(heard)
    if (unreadable.ok) damaged.value = unreadable.value
    fault.value = answer.ok ? null : answer.failure
    if (!answer.ok) return
    attempts.value = newestFirst([
      ...attempts.value.filter(({ id }) => heard.has(id)),
      ...answer.value.filter(({ id }) => !heard.has(id)),
    ])
    loaded.value = true
  }

  /** Sends a frozen copy of `draft` under the profile in hand, as a new attempt with its own id. */
  async function submit(draft: Draft): Promise<Result<Attempt, SubmitFailure | Fault>> {
    const answer = await api.call('outbox.submit', {
      attemptId: crypto.randomUUID(),
      profileId: profiles.current.id,
      // A reactive draft cannot cross the bridge; its JSON can, and loses nothing.
      draft: JSON.parse(JSON.stringify(draft)) as Draft,
    })
    if (answer.ok) keep(answer.value)
    return answer
  }

  return { attempts, damaged, loaded, fault, now, online, tickets, load, submit }
})

const newestFirst = (attempts: readonly Attempt[]): readonly Attempt[] =>
  [...attempts].sort((a, b) => b.confirmedAt - a.confirmedAt)
