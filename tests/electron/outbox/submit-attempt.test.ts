import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pushBody } from '../../../shared/message/request'
import { attemptSchema } from '../../../shared/outbox/attempt'
import type { CallOutcome } from '../../../shared/rongcloud/answer'
import { answered, createOutboxBench } from '../../support/outbox-bench'
import { readyDraft } from '../../support/ready-draft'
import { rehearsalProfile } from '../../support/sample-profiles'

const draft = readyDraft()
const profileId = rehearsalProfile.id
const lost: CallOutcome = {
  kind: 'unknown',
  cause: 'timeout',
  detail: '',
  httpStatus: null,
  text: '',
}
const unsent: CallOutcome = { kind: 'not_sent', cause: 'refused', detail: '' }

describe('one confirmed send', () => {
  it('goes out once, with the exact body, and its receipt is kept', async () => {
    const { submit, wire, journal, events } = await createOutboxBench({})
    const result = await submit({ attemptId: 'a', profileId, draft })
    expect(wire).toEqual([
      { path: '/push', body: JSON.stringify(pushBody(draft)), requestId: 'request-1' },
    ])
    expect(result).toMatchObject({
      ok: true,
      value: { id: 'a', draftName: '春茶', outcome: { state: 'sent', id: 'msg-1' } },
    })
    expect(journal.list()).toEqual([result.ok && result.value])
    expect(events.map(({ outcome }) => outcome.state)).toEqual(['in_flight', 'sent'])
  })

  it('is on disk as in flight before the call begins', async () => {
    let seen: string | undefined
    const bench = await createOutboxBench({
      answer: () => {
        seen = bench.store.records.get('outbox/a')
        return Promise.resolve(answered(200))
      },
    })
    await bench.submit({ attemptId: 'a', profileId, draft })
    expect(attemptSchema.parse(JSON.parse(seen ?? 'null')).outcome).toEqual({ state: 'in_flight' })
  })

  it('does not begin where the journal cannot be written, and no ticket is lost', async () => {
    const { submit, store, wire, journal } = await createOutboxBench({})
    store.failWrites(true)
    expect(await submit({ attemptId: 'a', profileId, draft })).toEqual({
      ok: false,
      failure: { kind: 'journal_failed', detail: 'ENOSPC' },
    })
    expect(wire).toEqual([])
    expect(journal.list()).toEqual([])
    store.failWrites(false)
    expect(await submit({ attemptId: 'a', profileId, draft })).toMatchObject({ ok: true })
  })

  it('still gives the receipt when the disk fills up during the call; a restart reads unknown', async () => {
    const bench = await createOutboxBench({
      answer: () => {
        bench.store.failWrites(true)
        return Promise.resolve(answered(200))
      },
    })
    const result = await bench.submit({ attemptId: 'a', profileId, draft })
    expect(result).toMatchObject({ ok: true, value: { outcome: { state: 'sent' } } })
    bench.store.failWrites(false)
    const { journal } = await createOutboxBench({ store: bench.store })
    expect(journal.list()[0]?.outcome).toMatchObject({ state: 'unknown', cause: 'interrupted' })
  })

  it('a call that breaks after the push may have gone out is unknown, not in flight for ever', async () => {
    const bench = await createOutboxBench({ answer: () => Promise.reject(new Error('trace full')) })
    expect(await bench.submit({ attemptId: 'a', profileId, draft })).toMatchObject({
      ok: true,
      value: { outcome: { state: 'unknown', detail: 'trace full' } },
    })
    expect(bench.events.map(({ outcome }) => outcome.state)).toEqual(['in_flight', 'unknown'])
  })

  it('refuses a draft with an error, naming it, and sends nothing', async () => {
    const { submit, wire } = await createOutboxBench({})
    expect(await submit({ attemptId: 'a', profileId, draft: readyDraft('') })).toEqual({
      ok: false,
      failure: {
        kind: 'draft_has_errors',
        problems: [{ severity: 'error', field: 'alert', rule: 'alert_empty' }],
      },
    })
    expect(wire).toEqual([])
  })

  it('knows no profile it was not given', async () => {
    const { submit } = await createOutboxBench({})
    expect(await submit({ attemptId: 'a', profileId: 'gone', draft })).toEqual({
      ok: false,
      failure: { kind: 'no_such_profile' },
    })
  })
})

describe('a double click, Enter twice, a replayed call', () => {
  it('of a hundred calls at once with one attempt id one goes out', async () => {
    const { submit, wire } = await createOutboxBench({})
    const results = await Promise.all(
      Array.from({ length: 100 }, () => submit({ attemptId: 'a', profileId, draft })),
    )
    expect(wire).toHaveLength(1)
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    for (const result of results)
      if (!result.ok) expect(result.failure).toEqual({ kind: 'attempt_used' })
  })

  it('an attempt id serves once, also after a restart', async () => {
    const { submit, store } = await createOutboxBench({})
    await submit({ attemptId: 'a', profileId, draft })
    const later = await createOutboxBench({ store })
    expect(await later.submit({ attemptId: 'a', profileId, draft })).toMatchObject({
      failure: { kind: 'attempt_used' },
    })
    expect(later.wire).toEqual([])
  })

  it('a second send does not begin while the first is under way, and may afterwards', async () => {
    let finish: (outcome: CallOutcome) => void = () => undefined
    const { submit, wire } = await createOutboxBench({
      answer: () => new Promise((resolve) => (finish = resolve)),
    })
    const first = submit({ attemptId: 'a', profileId, draft })
    expect(await submit({ attemptId: 'b', profileId, draft })).toEqual({
      ok: false,
      failure: { kind: 'another_send_under_way' },
    })
    await expect.poll(() => wire.length).toBe(1)
    finish(answered(200))
    expect(await first).toMatchObject({ ok: true })
    const second = submit({ attemptId: 'b', profileId, draft })
    await expect.poll(() => wire.length).toBe(2)
    finish(answered(200))
    expect(await second).toMatchObject({ ok: true })
  })
})

describe('tickets', () => {
  it('are taken by what went out or may have, and not by what certainly did not', async () => {
    const answers = [unsent, answered(1004, 401), lost, answered(200)]
    const { submit } = await createOutboxBench({
      answer: () => Promise.resolve(answers.shift() ?? unsent),
    })
    for (const attemptId of ['unsent', 'rejected', 'lost', 'sent'])
      expect(await submit({ attemptId, profileId, draft })).toMatchObject({ ok: true })
    expect(await submit({ attemptId: 'third', profileId, draft })).toEqual({
      ok: false,
      failure: { kind: 'no_ticket', nextFreeAt: 1_700_000_000_000 + 3_600_000 },
    })
  })

  it('are never more than 2 in any hour and 3 in any day, whatever the clock and the wire do', async () => {
    const step = fc.record({
      wait: fc.integer({ min: -7_200_000, max: 18_000_000 }),
      outcome: fc.constantFrom(answered(200), answered(1004, 401), lost, unsent),
      restart: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        let now = 1_700_000_000_000
        let outcome = answered(200)
        const parts = { clock: () => now, answer: () => Promise.resolve(outcome) }
        let bench = await createOutboxBench(parts)
        const spent: number[] = []
        for (const [index, next] of steps.entries()) {
          now += next.wait
          outcome = next.outcome
          if (next.restart) bench = await createOutboxBench({ ...parts, store: bench.store })
          const result = await bench.submit({ attemptId: String(index), profileId, draft })
          const state = result.ok ? result.value.outcome.state : 'none'
          if (state === 'sent' || state === 'unknown') spent.push(now)
        }
        for (const time of spent) {
          const within = (length: number): number =>
            spent.filter((other) => other > time - length && other <= time).length
          expect(within(3_600_000)).toBeLessThanOrEqual(2)
          expect(within(86_400_000)).toBeLessThanOrEqual(3)
        }
      }),
      { numRuns: 500 },
    )
  })
})
