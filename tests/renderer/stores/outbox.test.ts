import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, reactive } from 'vue'
import { useMinutes } from '../../../renderer/composables/use-minutes'
import { useDesk } from '../../../renderer/stores/desk'
import { useOutbox } from '../../../renderer/stores/outbox'
import { useProfiles } from '../../../renderer/stores/profiles'
import { newDraft, type Draft } from '../../../shared/message/draft'
import type { Attempt } from '../../../shared/outbox/attempt'
import type { Outcome } from '../../../shared/outbox/outcome'
import type { Ledger } from '../../../shared/outbox/ticket-holders'
import { fail, ok } from '../../../shared/result'
import { fakeBridge } from '../../support/fake-bridge'
import { sampleAttempt } from '../../support/sample-attempt'
import { productionProfile } from '../../support/sample-profiles'

const NOW = Date.UTC(2026, 9, 16, 6, 0)
const MINUTE = 60_000

const sent: Outcome = {
  state: 'sent',
  id: 'x',
  reached: null,
  httpStatus: 200,
  answer: '',
  answeredAt: NOW,
  clockSkew: null,
}

const attempt = (id: string, confirmedAt: number, outcome: Outcome = sent): Attempt =>
  sampleAttempt(outcome, {
    id,
    confirmedAt,
    profile: { ...sampleAttempt(outcome).profile, ...owner },
  })
const owner = { appKey: productionProfile.appKey, environment: productionProfile.environment }

const ledgerOf = (attempts: readonly Attempt[], damaged: readonly number[] = []): Ledger => ({
  attempts,
  notes: [],
  damaged,
})

const confirmation = {
  purpose: 'crowd',
  sentence: { 'zh-CN': '所有人', 'en-US': 'everyone' },
  typedThrough: false,
} as const

const start = async (attempts: readonly Attempt[]) => {
  const bridge = fakeBridge({
    'profiles.list': () => ok([productionProfile]),
    'profiles.chosen': () => ok(null),
    'outbox.ledger': () => ok(ledgerOf(attempts)),
    'outbox.submit': ({ attemptId }: { attemptId: string }) => ok(attempt(attemptId, NOW)),
  })
  setActivePinia(createPinia())
  await useProfiles().load()
  const outbox = useOutbox()
  await outbox.load()
  return { bridge, outbox }
}

describe('useOutbox', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('shows the newest send first, whatever order main keeps', async () => {
    const { outbox } = await start([attempt('old', NOW - 2), attempt('new', NOW - 1)])
    expect(outbox.attempts.map(({ id }) => id)).toEqual(['new', 'old'])
  })

  it('holds the ticket of a record that nobody can read, as main does', async () => {
    const { bridge, outbox } = await start([])
    bridge.answers['outbox.ledger'] = () => ok(ledgerOf([], [NOW - MINUTE]))
    await outbox.load()
    expect(outbox.tickets).toMatchObject({ leftToday: 2, leftThisHour: 1 })
  })

  it('counts the tickets of the app in hand, and of no other', async () => {
    const foreign = attempt('b', NOW - MINUTE)
    const { outbox } = await start([
      attempt('a', NOW - MINUTE),
      { ...foreign, profile: { ...foreign.profile, appKey: 'another' } },
    ])
    expect(outbox.tickets).toMatchObject({ leftToday: 2, leftThisHour: 1 })
  })

  it('gives an hour’s ticket back when its hour is over, without a restart', async () => {
    const { outbox } = await start([attempt('a', NOW - MINUTE), attempt('b', NOW - MINUTE)])
    expect(outbox.tickets.leftThisHour).toBe(0)
    vi.advanceTimersByTime(60 * MINUTE)
    expect(outbox.tickets.leftThisHour).toBe(1)
  })

  it('gives it back in its very moment, which is seldom the turn of a minute', async () => {
    const { outbox } = await start([attempt('a', NOW - 70_001), attempt('b', NOW - 70_001)])
    vi.advanceTimersByTime(60 * MINUTE - 70_001 - 1)
    expect(outbox.tickets.leftThisHour).toBe(0)
    vi.advanceTimersByTime(1)
    expect(outbox.tickets.leftThisHour).toBe(1)
  })

  it('gives one back in its moment, too, while there still is another', async () => {
    const { outbox } = await start([attempt('a', NOW - 70_001)])
    vi.advanceTimersByTime(60 * MINUTE - 70_001 - 1)
    expect(outbox.tickets.leftThisHour).toBe(1)
    vi.advanceTimersByTime(1)
    expect(outbox.tickets.leftThisHour).toBe(2)
  })

  it('has it back in its moment after a computer slept: timers stood still meanwhile', async () => {
    const { bridge, outbox } = await start([attempt('a', NOW - 70_001), attempt('b', NOW - 70_001)])
    vi.setSystemTime(NOW + 40 * MINUTE)
    bridge.tell('clock.woke', null)
    await nextTick()
    vi.advanceTimersByTime(20 * MINUTE - 70_001 - 1)
    expect(outbox.tickets.leftThisHour).toBe(0)
    vi.advanceTimersByTime(1)
    expect(outbox.tickets.leftThisHour).toBe(1)
  })

  it('tells minutes while somebody reads them, and no more after', async () => {
    const { outbox } = await start([])
    const later = (minutes: number): number => {
      vi.advanceTimersByTime(minutes * MINUTE)
      return outbox.now - NOW
    }
    const inHand = effectScope()
    inHand.run(useMinutes)
    expect([later(1), later(1)]).toEqual([MINUTE, 2 * MINUTE])
    inHand.stop()
    expect(later(1)).toBe(2 * MINUTE)
    expect(later(15)).toBe(15 * MINUTE)
  })

  it('can be made before any app is in hand, as the start of the window does, and follows it then', async () => {
    fakeBridge({
      'profiles.list': () => ok([productionProfile]),
      'profiles.chosen': () => ok(null),
      'outbox.ledger': () => ok(ledgerOf([attempt('a', NOW - 70_001), attempt('b', NOW - 70_001)])),
    })
    setActivePinia(createPinia())
    const outbox = useOutbox()
    await outbox.load()
    await useProfiles().load()
    await nextTick()
    vi.advanceTimersByTime(60 * MINUTE - 70_001)
    expect(outbox.tickets.leftThisHour).toBe(1)
  })

  it('replaces an attempt when main tells what came of it', async () => {
    const { bridge, outbox } = await start([attempt('a', NOW, { state: 'in_flight' })])
    bridge.tell('outbox.changed', attempt('a', NOW))
    expect(outbox.attempts.map(({ outcome }) => outcome.state)).toEqual(['sent'])
  })

  it('believes main and not its own old copy when it reads the list again', async () => {
    const { bridge, outbox } = await start([attempt('a', NOW, { state: 'in_flight' })])
    bridge.answers['outbox.ledger'] = () => ok(ledgerOf([attempt('a', NOW)]))
    await outbox.load()
    expect(outbox.attempts.map(({ outcome }) => outcome.state)).toEqual(['sent'])
  })

  it('keeps what it heard while an older list was under way', async () => {
    const { bridge, outbox } = await start([attempt('a', NOW, { state: 'in_flight' })])
    const reading = outbox.load()
    bridge.tell('outbox.changed', attempt('a', NOW))
    await reading
    expect(outbox.attempts.map(({ outcome }) => outcome.state)).toEqual(['sent'])
  })

  it('says that the list could not be read, and forgets it once it could', async () => {
    const { bridge, outbox } = await start([])
    bridge.answers['outbox.ledger'] = () => fail({ kind: 'crashed', reference: 'r' })
    await outbox.load()
    expect(outbox.fault).toEqual({ kind: 'crashed', reference: 'r' })
    bridge.answers['outbox.ledger'] = () => ok(ledgerOf([]))
    await outbox.load()
    expect(outbox.fault).toBeNull()
  })

  it('sends a plain copy of the draft under a fresh attempt id each time', async () => {
    const { bridge, outbox } = await start([])
    const draft: Draft = reactive(newDraft('push', 'd-1', NOW))
    await outbox.submit(draft, confirmation)
    await outbox.submit(draft, confirmation)
    const inputs = bridge.calls
      .filter(({ name }) => name === 'outbox.submit')
      .map(({ input }) => input as { attemptId: string; profileId: string; draft: Draft })
    expect(inputs.map(({ profileId }) => profileId)).toEqual(['tea', 'tea'])
    expect(inputs[0]?.draft).toEqual(newDraft('push', 'd-1', NOW))
    expect(new Set(inputs.map(({ attemptId }) => attemptId)).size).toBe(2)
    expect(outbox.attempts).toHaveLength(2)
  })

  it('settles under the operator’s name, and shows what main took down', async () => {
    const unknown: Outcome = {
      state: 'unknown',
      cause: 'cut',
      detail: '',
      httpStatus: null,
      answer: '',
    }
    const { bridge, outbox } = await start([attempt('a', NOW, unknown)])
    useDesk().operator = '林晓'
    bridge.answers['outbox.settle'] = () =>
      ok(
        attempt('a', NOW, {
          ...unknown,
          state: 'settled',
          verdict: 'not_sent',
          who: '林晓',
          note: '没收到',
          settledAt: NOW,
        }),
      )
    expect(outbox.tickets.leftThisHour).toBe(1)
    await outbox.settle('a', 'not_sent', '没收到')
    expect(bridge.calls.at(-1)?.input).toEqual({
      attemptId: 'a',
      verdict: 'not_sent',
      note: '没收到',
      who: '林晓',
    })
    expect(outbox.tickets.leftThisHour).toBe(2)
  })
})
