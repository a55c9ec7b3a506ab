import { describe, expect, it } from 'vitest'
import { pushBody } from '../../../shared/message/request'
import { journalStepSchema } from '../../../shared/outbox/journal-step'
import type { Profile } from '../../../shared/profile/profile'
import type { CallOutcome } from '../../../shared/rongcloud/answer'
import { createMemoryStore, type MemoryStore } from '../../support/memory-store'
import {
  answered,
  createOutboxBench,
  submission,
  type OutboxBench,
} from '../../support/outbox-bench'
import { readyDraft } from '../../support/ready-draft'
import { rehearsalProfile } from '../../support/sample-profiles'

const draft = readyDraft()
const NOW = 1_700_000_000_000
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const lost: CallOutcome = {
  kind: 'unknown',
  cause: 'timeout',
  detail: '',
  httpStatus: null,
  text: '',
}
const unsent: CallOutcome = { kind: 'not_sent', cause: 'refused', detail: '' }
const outside: Profile = {
  ...rehearsalProfile,
  environment: 'production',
  host: { kind: 'region', region: 'beijing' },
}

describe('one confirmed send', () => {
  it('goes out once, with the exact body, and its receipt is kept', async () => {
    const { send, wire, journal, events } = await createOutboxBench()
    const result = await send()
    expect(wire).toMatchObject([
      { path: '/push', body: JSON.stringify(pushBody(draft)), requestId: 'request-1' },
    ])
    expect(result).toMatchObject({
      ok: true,
      value: {
        ...{ id: 'a', draftName: '春茶', operator: '林晓' },
        outcome: { state: 'sent', id: 'msg-1' },
        ticketsBefore: { today: 3, hour: 2 },
        ticketsAfter: { today: 2, hour: 1 },
      },
    })
    expect(journal.ledger().attempts).toEqual([result.ok && result.value])
    expect(events.map(({ outcome }) => outcome.state)).toEqual(['confirmed', 'in_flight', 'sent'])
  })

  it('has each step on disk before the next begins', async () => {
    const seen: string[] = []
    const bench = await createOutboxBench({
      answer: () => {
        for (const [key, text] of bench.store.records) {
          if (!key.startsWith('journal/')) continue
          const line = JSON.parse(text) as { text: string }
          seen.push(journalStepSchema.parse(JSON.parse(line.text)).kind)
        }
        return Promise.resolve(answered(200))
      },
    })
    await bench.send()
    expect(seen).toEqual(['confirmed', 'in_flight'])
  })

  it('does not begin where the journal cannot be written, and no ticket is lost', async () => {
    const { send, outbox, store, wire, journal } = await createOutboxBench()
    store.failWrites(true)
    expect(await outbox.submit(submission())).toEqual({
      ok: false,
      failure: { kind: 'journal_failed', detail: 'ENOSPC' },
    })
    expect(wire).toEqual([])
    expect(journal.ledger().attempts).toEqual([])
    store.failWrites(false)
    expect(await send()).toMatchObject({ ok: true, value: { outcome: { state: 'sent' } } })
  })

  it('is called back where the disk fills up during its hold', async () => {
    const { outbox, store, wire, journal } = await createOutboxBench()
    await outbox.submit(submission({ holdMs: 20 }))
    store.failWrites(true)
    await outbox.settled(5_000)
    expect(wire).toEqual([])
    expect(journal.find('a')?.outcome).toMatchObject({
      state: 'recalled',
      cause: 'journal_failed',
    })
  })

  it('still gives the receipt when the disk fills up during the call; a restart reads unknown', async () => {
    const bench = await createOutboxBench({
      answer: () => {
        bench.store.failWrites(true)
        return Promise.resolve(answered(200))
      },
    })
    expect(await bench.send()).toMatchObject({ value: { outcome: { state: 'sent' } } })
    bench.store.failWrites(false)
    const { journal } = await createOutboxBench({ store: bench.store })
    expect(journal.find('a')?.outcome).toMatchObject({ state: 'unknown', cause: 'interrupted' })
  })

  it('writes the end that the full disk refused as soon as it takes lines again', async () => {
    const bench = await createOutboxBench({
      answer: () => {
        bench.store.failWrites(true)
        return Promise.resolve(answered(200))
      },
    })
    await bench.send()
    bench.store.failWrites(false)
    await bench.journal.record({ kind: 'note_withdrawn', at: NOW, noteId: 'none' })
    const { journal } = await createOutboxBench({ store: bench.store })
    expect(journal.find('a')?.outcome.state).toBe('sent')
  })

  it('that breaks after the push may have gone out is unknown, not in flight for ever', async () => {
    const bench = await createOutboxBench({ answer: () => Promise.reject(new Error('trace full')) })
    expect(await bench.send()).toMatchObject({
      value: { outcome: { state: 'unknown', detail: 'trace full' } },
    })
  })

  it('refuses a draft with an error, naming it, and sends nothing', async () => {
    const { outbox, wire } = await createOutboxBench()
    expect(await outbox.submit(submission({ draft: readyDraft('') }))).toEqual({
      ok: false,
      failure: {
        kind: 'draft_has_errors',
        problems: [{ severity: 'error', field: 'alert', rule: 'alert_empty' }],
      },
    })
    expect(wire).toEqual([])
  })

  it('knows no profile it was not given', async () => {
    const { outbox } = await createOutboxBench()
    expect(await outbox.submit(submission({ profileId: 'gone' }))).toEqual({
      ok: false,
      failure: { kind: 'no_such_profile' },
    })
  })
})

describe('a double click, Enter twice, a replayed call', () => {
  it('of a hundred calls at once with one attempt id one goes out', async () => {
    const { outbox, wire } = await createOutboxBench()
    const results = await Promise.all(
      Array.from({ length: 100 }, () => outbox.submit(submission())),
    )
    await outbox.settled(5_000)
    expect(wire).toHaveLength(1)
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    for (const result of results)
      if (!result.ok) expect(result.failure).toEqual({ kind: 'attempt_used' })
  })

  it('an attempt id serves once, also after a restart', async () => {
    const { send, store } = await createOutboxBench()
    await send()
    const later = await createOutboxBench({ store })
    expect(await later.outbox.submit(submission())).toMatchObject({
      failure: { kind: 'attempt_used' },
    })
    expect(later.wire).toEqual([])
  })

  it('a second send does not begin while the first waits or is out, and may afterwards', async () => {
    const { outbox, wire } = await createOutboxBench()
    await outbox.submit(submission({ holdMs: 30_000 }))
    const second = submission({ attemptId: 'b', draft: { ...draft, id: 'other' } })
    expect(await outbox.submit(second)).toEqual({
      ok: false,
      failure: { kind: 'another_send_under_way' },
    })
    await outbox.recall('a')
    expect(await outbox.submit(second)).toMatchObject({ ok: true })
    await outbox.settled(5_000)
    expect(wire).toHaveLength(1)
  })
})

describe('the hold', () => {
  it('is a real undo: nothing has left, the ticket is back, the draft is free', async () => {
    const { outbox, wire, journal } = await createOutboxBench()
    await outbox.submit(submission({ holdMs: 30_000 }))
    expect(outbox.held()?.id).toBe('a')
    expect(await outbox.recall('a')).toMatchObject({
      ok: true,
      value: { outcome: { state: 'recalled', cause: 'person' } },
    })
    expect(wire).toEqual([])
    expect(outbox.busy()).toBe(false)
    expect(await outbox.submit(submission({ attemptId: 'b' }))).toMatchObject({
      value: { ticketsBefore: { today: 3, hour: 2 } },
    })
    expect(journal.ledger().attempts).toHaveLength(2)
  })

  it('ends by itself, and then nothing calls it back', async () => {
    let answer: (outcome: CallOutcome) => void = () => undefined
    const { outbox, wire } = await createOutboxBench({
      answer: () => new Promise((resolve) => (answer = resolve)),
    })
    await outbox.submit(submission({ holdMs: 10 }))
    await expect.poll(() => wire.length).toBe(1)
    expect(await outbox.recall('a')).toEqual({ ok: false, failure: { kind: 'too_late' } })
    expect(outbox.held()).toBeNull()
    answer(answered(200))
    await outbox.settled(5_000)
    expect(await outbox.recall('gone')).toEqual({
      ok: false,
      failure: { kind: 'no_such_attempt' },
    })
  })

  it('ends with nothing sent where the computer goes to sleep', async () => {
    const { outbox, wire, journal } = await createOutboxBench()
    await outbox.submit(submission({ holdMs: 30_000 }))
    await outbox.sleep()
    expect(journal.find('a')?.outcome).toMatchObject({ state: 'recalled', cause: 'sleep' })
    expect(wire).toEqual([])
  })

  it.each<[string, (now: Profile) => Profile]>([
    ['host', (now) => ({ ...now, host: { kind: 'region', region: 'cn' } })],
    ['App Key', (now) => ({ ...now, appKey: 'another' })],
    ['timestamp unit', (now) => ({ ...now, timestampUnit: 'milliseconds' })],
  ])('sends nothing under settings nobody confirmed: another %s', async (_, change) => {
    let profile = outside
    const { outbox, wire, journal } = await createOutboxBench({ profile: () => profile })
    await outbox.submit(submission({ holdMs: 20 }))
    profile = change(profile)
    await outbox.settled(5_000)
    expect(wire).toEqual([])
    expect(journal.find('a')?.outcome).toMatchObject({ cause: 'profile_changed' })
  })

  it('sends nothing where the network went during it, and not later either', async () => {
    let online = true
    const { outbox, wire, journal } = await createOutboxBench({
      profile: () => outside,
      isOnline: () => online,
    })
    await outbox.submit(submission({ holdMs: 20 }))
    online = false
    await outbox.settled(5_000)
    online = true
    expect(journal.find('a')?.outcome).toMatchObject({ state: 'recalled', cause: 'offline' })
    expect(wire).toEqual([])
  })

  it('sends nothing where a colleague’s sends took the tickets meanwhile', async () => {
    const { outbox, wire, journal } = await createOutboxBench({ clock: () => NOW })
    await outbox.submit(submission({ holdMs: 40 }))
    for (const id of ['1', '2'])
      await journal.append({
        kind: 'noted',
        at: NOW,
        note: {
          ...{ id, appKey: rehearsalProfile.appKey, rehearsal: true },
          ...{ sentAt: NOW, who: '周然', note: '' },
        },
      })
    await outbox.settled(5_000)
    expect(journal.find('a')?.outcome).toMatchObject({ state: 'recalled', cause: 'no_ticket' })
    expect(wire).toEqual([])
  })
})

describe('a sleep', () => {
  /** Runs `then` while the line `kind` is on its way to the disk. */
  const whileWriting = async (kind: string, then: (bench: OutboxBench) => void) => {
    const store = createMemoryStore()
    const bench = await createOutboxBench({ store: slowAt(store, kind, () => then(bench)) })
    return bench
  }

  it('while the confirmation is written calls the send back', async () => {
    const bench = await whileWriting('confirmed', ({ outbox }) => void outbox.sleep())
    await bench.outbox.submit(submission({ holdMs: 30_000 }))
    expect(bench.journal.find('a')?.outcome).toMatchObject({ state: 'recalled', cause: 'sleep' })
    expect(bench.wire).toEqual([])
  })

  it('while «in flight» is written lets nothing go out after the wake', async () => {
    const bench = await whileWriting('in_flight', ({ outbox }) => void outbox.sleep())
    await bench.send()
    expect(bench.journal.find('a')?.outcome).toMatchObject({ state: 'unknown', cause: 'sleep' })
    expect(bench.wire).toEqual([])
  })
})

describe('unknown', () => {
  it('is what a send is whose computer went to sleep; a late answer changes nothing', async () => {
    let answer: (outcome: CallOutcome) => void = () => undefined
    const { outbox, wire, journal } = await createOutboxBench({
      answer: () => new Promise((resolve) => (answer = resolve)),
    })
    await outbox.submit(submission())
    await expect.poll(() => wire.length).toBe(1)
    await outbox.sleep()
    await outbox.settled(5_000)
    answer(answered(200))
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(journal.find('a')?.outcome).toMatchObject({ state: 'unknown', cause: 'sleep' })
  })

  it('locks its draft until a person settles it, and may be settled once', async () => {
    const { outbox, send } = await createOutboxBench({ answer: () => Promise.resolve(lost) })
    await send()
    expect(await outbox.submit(submission({ attemptId: 'b' }))).toEqual({
      ok: false,
      failure: { kind: 'draft_locked', attemptId: 'a' },
    })
    const verdict = { attemptId: 'a', verdict: 'not_sent', who: '林晓', note: '没收到' } as const
    expect(await outbox.settle(verdict)).toMatchObject({
      value: { outcome: { state: 'settled', verdict: 'not_sent', note: '没收到' } },
    })
    expect(await outbox.settle(verdict)).toEqual({ ok: false, failure: { kind: 'too_late' } })
    expect(await outbox.submit(submission({ attemptId: 'c' }))).toMatchObject({ ok: true })
  })

  it('holds back the same bytes from another draft for 24 hours, unless typed through', async () => {
    let now = NOW
    const { send, outbox } = await createOutboxBench({
      clock: () => now,
      answer: () => Promise.resolve(lost),
    })
    await send()
    const copy = submission({ attemptId: 'b', draft: { ...draft, id: 'copy' } })
    expect(await outbox.submit(copy)).toEqual({
      ok: false,
      failure: { kind: 'same_body', attemptId: 'a' },
    })
    expect(await outbox.submit({ ...copy, typedThrough: true, holdMs: 30_000 })).toMatchObject({
      ok: true,
    })
    await outbox.recall('b')
    now += 24 * HOUR
    expect(await outbox.submit({ ...copy, attemptId: 'c' })).toMatchObject({ ok: true })
  })

  it('that could not be settled on disk stays unknown, and says so', async () => {
    const { send, outbox, store, journal } = await createOutboxBench({
      answer: () => Promise.resolve(lost),
    })
    await send()
    store.failWrites(true)
    expect(
      await outbox.settle({ attemptId: 'a', verdict: 'sent', who: '', note: '收到了' }),
    ).toEqual({ ok: false, failure: { kind: 'not_written', detail: 'ENOSPC' } })
    expect(journal.find('a')?.outcome.state).toBe('unknown')
  })
})

describe('before the hold', () => {
  it('says that there is no network, where the host is outside', async () => {
    const { outbox, wire } = await createOutboxBench({
      profile: () => outside,
      isOnline: () => false,
    })
    expect(await outbox.submit(submission())).toEqual({ ok: false, failure: { kind: 'offline' } })
    expect(wire).toEqual([])
  })

  it('needs no network for a rehearsal', async () => {
    const { send } = await createOutboxBench({ isOnline: () => false })
    expect(await send()).toMatchObject({ value: { outcome: { state: 'sent' } } })
  })

  it('says that the clock is more than five minutes off', async () => {
    let skew = 5 * MINUTE + 1
    const { outbox } = await createOutboxBench({ skewOf: () => skew })
    expect(await outbox.submit(submission())).toEqual({
      ok: false,
      failure: { kind: 'clock_off', skew },
    })
    skew = 5 * MINUTE
    expect(await outbox.submit(submission())).toMatchObject({ ok: true })
  })
})

describe('a test before the crowd', () => {
  const withPeople = (freeTest: boolean): Profile => ({
    ...rehearsalProfile,
    testPeople: ['u1', 'u2'],
    freeTest,
  })

  it('reaches the test people alone, whatever the draft’s audience is', async () => {
    const { send, wire } = await createOutboxBench({ profile: () => withPeople(false) })
    expect(await send({ purpose: 'test' })).toMatchObject({
      value: { purpose: 'test', channel: 'push', ticketsAfter: { today: 2, hour: 1 } },
    })
    expect(wire[0]?.path).toBe('/push')
    expect(JSON.parse(wire[0]?.body ?? '{}')).toMatchObject({
      audience: { userid: ['u1', 'u2'] },
    })
  })

  it('by /push/user takes no ticket, and goes also where none is left', async () => {
    const { send, wire } = await createOutboxBench({ profile: () => withPeople(true) })
    for (const attemptId of ['x', 'y']) await send({ attemptId })
    expect(await send({ attemptId: 'z', purpose: 'test' })).toMatchObject({
      value: { channel: 'push_user', outcome: { state: 'sent' } },
    })
    expect(wire[2]).toMatchObject({ path: '/push/user' })
  })

  it('whose title /push/user would refuse does not begin; by /push it goes', async () => {
    const long = { ...draft, ios: { ...draft.ios, title: '春'.repeat(51) } }
    const free = await createOutboxBench({ profile: () => withPeople(true) })
    expect(await free.send({ draft: long, purpose: 'test' })).toMatchObject({
      failure: { kind: 'draft_has_errors', problems: [{ rule: 'free_test_title' }] },
    })
    expect(free.wire).toEqual([])
    const paid = await createOutboxBench({ profile: () => withPeople(false) })
    expect(await paid.send({ draft: long, purpose: 'test' })).toMatchObject({ ok: true })
  })

  it('is bound to the content and not to the people', async () => {
    const { send } = await createOutboxBench({ profile: () => withPeople(false) })
    const test = await send({ attemptId: 'x', purpose: 'test' })
    const crowd = await send({ attemptId: 'y' })
    if (!test.ok || !crowd.ok) throw new Error('not sent')
    expect(test.value.contentSha256).toBe(crowd.value.contentSha256)
    expect(test.value.bodySha256).not.toBe(crowd.value.bodySha256)
  })

  it('needs somebody to go to', async () => {
    const { outbox } = await createOutboxBench()
    expect(await outbox.submit(submission({ purpose: 'test' }))).toEqual({
      ok: false,
      failure: { kind: 'no_test_people' },
    })
  })
})

describe('tickets', () => {
  it('are taken by what went out or may have, and not by what certainly did not', async () => {
    const answers = [unsent, answered(1004, 401), lost, answered(200)]
    const { send } = await createOutboxBench({
      answer: () => Promise.resolve(answers.shift() ?? unsent),
    })
    for (const attemptId of ['unsent', 'rejected', 'lost', 'sent'])
      expect(
        await send({ attemptId, draft: { ...readyDraft(attemptId + '上市'), id: attemptId } }),
      ).toMatchObject({ ok: true })
    expect(await send({ attemptId: 'third', draft: { ...draft, id: 'third' } })).toEqual({
      ok: false,
      failure: { kind: 'no_ticket', nextFreeAt: NOW + HOUR },
    })
  })

  it('are gone for an hour after a 1008, and back once a person has explained it', async () => {
    const answers = [answered(1008, 429)]
    const { send, outbox } = await createOutboxBench({
      answer: () => Promise.resolve(answers.shift() ?? answered(200)),
    })
    await send()
    expect(await send({ attemptId: 'b' })).toMatchObject({ failure: { kind: 'no_ticket' } })
    expect(await outbox.lift('a')).toMatchObject({ value: { lifted: true } })
    expect(await send({ attemptId: 'b' })).toMatchObject({ ok: true })
    expect(await outbox.lift('b')).toEqual({ ok: false, failure: { kind: 'too_late' } })
  })
})

describe('a clock turned back', () => {
  it('gives no ticket: what is sent under it counts no earlier than what came before', async () => {
    let now = NOW
    const { send } = await createOutboxBench({ clock: () => now })
    await send()
    now = NOW - 2 * HOUR
    expect(await send({ attemptId: 'b' })).toMatchObject({ ok: true })
    now = NOW + MINUTE
    expect(await send({ attemptId: 'c' })).toMatchObject({ failure: { kind: 'no_ticket' } })
  })

  it('during a call gives none either', async () => {
    let now = NOW
    const { send } = await createOutboxBench({
      clock: () => now,
      answer: () => {
        now = NOW - 3 * HOUR
        return Promise.resolve(answered(200))
      },
    })
    for (const attemptId of ['a', 'b']) {
      now = NOW
      await send({ attemptId })
    }
    now = NOW
    expect(await send({ attemptId: 'c' })).toMatchObject({ failure: { kind: 'no_ticket' } })
  })
})

describe('the host', () => {
  it('is the other one for the next call after a failure, never for the same', async () => {
    const answers = [lost]
    const { send, wire } = await createOutboxBench({
      profile: () => outside,
      answer: () => Promise.resolve(answers.shift() ?? answered(200)),
    })
    await send()
    expect(wire).toHaveLength(1)
    expect(wire[0]?.which).toBe('primary')
  })
})

/** `store`, which runs `then` in the middle of writing the journal's line of this kind. */
function slowAt(store: MemoryStore, kind: string, then: () => void): MemoryStore {
  return {
    ...store,
    sublevel: (name, schema) => {
      const level = store.sublevel(name, schema)
      return {
        ...level,
        put: async (key, value) => {
          if (name === 'journal' && JSON.stringify(value).includes(`\\"kind\\":\\"${kind}\\"`))
            then()
          await level.put(key, value)
        },
      }
    },
  }
}
