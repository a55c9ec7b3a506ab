import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JournalLine } from '../../../electron/outbox/journal-line'
import { answered, createOutboxBench, submission } from '../../support/outbox-bench'
import { createMemoryStore, type MemoryStore } from '../../support/memory-store'
import { outcomes } from '../../support/outcomes'
import { readyDraft } from '../../support/ready-draft'
import { sampleAttempt } from '../../support/sample-attempt'
import { rehearsalProfile } from '../../support/sample-profiles'
import { runs } from '../../support/runs'

const HOUR = 3_600_000
const NOW = 1_700_000_000_000
const draft = readyDraft()
const other = (id: string) => ({ attemptId: id, draft: { ...draft, id, alert: `第 ${id} 条` } })

describe('the journal after the app was killed', () => {
  it('calls a send that was under way unknown, keeps its ticket, and never sends it again', async () => {
    const killed = await createOutboxBench({ answer: () => new Promise(() => undefined) })
    void killed.outbox.submit(submission())
    await expect.poll(() => killed.wire.length).toBe(1)

    const next = await createOutboxBench({ store: killed.store })
    expect(next.journal.find('a')?.outcome).toMatchObject({
      state: 'unknown',
      cause: 'interrupted',
    })
    expect(next.wire).toEqual([])
    expect(await next.send(other('b'))).toMatchObject({ ok: true })
    expect(await next.send(other('c'))).toMatchObject({ failure: { kind: 'no_ticket' } })
    // Once unknown it stays so on disk: the start after the next reads the same.
    const again = await createOutboxBench({ store: next.store })
    expect(again.journal.find('a')?.outcome.state).toBe('unknown')
  })

  it('calls a send that still waited in its hold recalled: nothing had left', async () => {
    const killed = await createOutboxBench()
    await killed.outbox.submit(submission({ holdMs: 60_000 }))
    const next = await createOutboxBench({ store: killed.store })
    expect(next.journal.find('a')?.outcome).toMatchObject({
      state: 'recalled',
      cause: 'interrupted',
    })
    expect(next.wire).toEqual([])
    await killed.outbox.recall('a')
  })

  it('lists newest first', async () => {
    let now = NOW
    const bench = await createOutboxBench({ clock: () => (now += 4_000_000) })
    for (const id of ['z', 'a', 'm']) await bench.send(other(id))
    expect(bench.journal.ledger().attempts.map(({ id }) => id)).toEqual(['m', 'a', 'z'])
  })
})

describe('the chain', () => {
  const written = async (): Promise<MemoryStore> => {
    const bench = await createOutboxBench()
    await bench.send()
    return bench.store
  }
  const keys = (store: MemoryStore): string[] =>
    [...store.records.keys()].filter((key) => key.startsWith('journal/')).sort()
  const verify = async (store: MemoryStore) => (await createOutboxBench({ store })).journal.verify()

  it('holds over what was written', async () => {
    expect(await verify(await written())).toEqual({ lines: 3, brokenAt: null })
  })

  it('shows any character that was changed', async () => {
    const store = await written()
    const clean = new Map(store.records)
    await fc.assert(
      fc.asyncProperty(fc.nat(2), fc.nat(10_000), async (nth, place) => {
        const key = keys(store)[nth] ?? ''
        const line = JSON.parse(clean.get(key) ?? '{}') as JournalLine
        const at = place % line.text.length
        const text =
          line.text.slice(0, at) + (line.text[at] === 'x' ? 'y' : 'x') + line.text.slice(at + 1)
        const records = new Map(clean).set(key, JSON.stringify({ ...line, text }))
        const { journal } = await createOutboxBench({ store: createMemoryStore(records) })
        expect((await journal.verify()).brokenAt).toBe(nth + 1)
        expect(journal.newlyDamaged).toBe(1)
      }),
      { numRuns: runs(200) },
    )
  })

  it.each([1, 2, 3])('shows that line %i was taken away', async (seq) => {
    const store = await written()
    store.records.delete(keys(store)[seq - 1] ?? '')
    expect((await verify(store)).brokenAt).toBe(seq)
  })

  it('shows two lines that changed places, though each is whole', async () => {
    const store = await written()
    const [one = '', two = ''] = keys(store)
    const [a = '', b = ''] = [store.records.get(one), store.records.get(two)]
    store.records.set(one, b)
    store.records.set(two, a)
    expect((await verify(store)).brokenAt).toBe(1)
  })
})

describe('a damaged line', () => {
  const damagedStore = async (key = 'journal/000000000001'): Promise<MemoryStore> => {
    const store = createMemoryStore()
    store.records.set(key, '{"half":')
    return store
  }

  it('does not free its ticket: it may have gone out', async () => {
    let now = NOW
    const { send, journal, log } = await createOutboxBench({
      store: await damagedStore(),
      clock: () => now,
    })
    expect(journal.ledger().damaged).toEqual([NOW])
    expect(journal.newlyDamaged).toBe(1)
    expect(log.lines.join()).toContain('line 000000000001 is damaged')
    expect(await send(other('b'))).toMatchObject({ ok: true })
    expect(await send(other('c'))).toMatchObject({ failure: { kind: 'no_ticket' } })
    now += 24 * HOUR
    for (const id of ['d', 'e']) expect(await send(other(id))).toMatchObject({ ok: true })
  })

  it('is not written over, and the chain goes on behind it', async () => {
    const store = await damagedStore()
    const { send } = await createOutboxBench({ store })
    await send()
    expect(store.records.get('journal/000000000001')).toBe('{"half":')
    const { journal } = await createOutboxBench({ store })
    expect(journal.find('a')?.outcome.state).toBe('sent')
  })

  it('after a confirmation may have said «in flight»: unknown, not called back', async () => {
    const killed = await createOutboxBench()
    await killed.outbox.submit(submission({ holdMs: 60_000 }))
    killed.store.records.set('journal/000000000002', '{"half":')
    const { journal } = await createOutboxBench({ store: killed.store })
    expect(journal.find('a')?.outcome.state).toBe('unknown')
    await killed.outbox.recall('a')
  })

  it('does not let its attempt be sent again: the lines behind it still name it', async () => {
    const { store, send } = await createOutboxBench()
    await send()
    store.records.set('journal/000000000001', '{"half":')
    const { outbox, wire } = await createOutboxBench({ store })
    expect(await outbox.submit(submission())).toMatchObject({ failure: { kind: 'attempt_used' } })
    expect(wire).toEqual([])
  })

  it('holds its ticket from when it was found, not anew from every start', async () => {
    const store = await damagedStore()
    await createOutboxBench({ store, clock: () => NOW })
    const { journal } = await createOutboxBench({ store, clock: () => NOW + 20 * HOUR })
    expect(journal.ledger().damaged).toEqual([NOW])
    expect(journal.newlyDamaged).toBe(0)
  })

  it('still holds it where the finding cannot be written down', async () => {
    const store = await damagedStore()
    store.failWrites(true)
    const { journal } = await createOutboxBench({ store, clock: () => NOW })
    expect(journal.ledger().damaged).toEqual([NOW])
  })
})

describe('what an older version kept', () => {
  const old = (id: string) =>
    sampleAttempt(outcomes.sent, {
      ...{ id, draftId: id, confirmedAt: NOW - 1, lifted: true },
      profile: { ...sampleAttempt(outcomes.sent).profile, appKey: rehearsalProfile.appKey },
    })

  it('is taken over whole, also where the first upgrade was cut off half-way', async () => {
    const legacy = { attempts: [old('x'), old('y')], damaged: [] }
    const { store } = await createOutboxBench({ legacy })
    store.records.delete('journal/000000000002')
    store.records.delete('journal-head/head')
    const { journal } = await createOutboxBench({ store, legacy })
    expect(journal.ledger().attempts.map(({ id }) => id)).toEqual(['x', 'y'])
    expect(await journal.verify()).toEqual({ lines: 2, brokenAt: null })
  })

  it('still holds a ticket where it can no longer be read', async () => {
    const { journal } = await createOutboxBench({ legacy: { attempts: [], damaged: ['old-id'] } })
    expect(journal.ledger().damaged).toEqual([NOW])
  })
})

describe('a line that the disk refused', () => {
  it('leaves no gap: the next one takes its number', async () => {
    const { journal, store, send } = await createOutboxBench({
      answer: () => Promise.resolve(answered(200)),
    })
    store.failWrites(true)
    await expect(
      journal.append({ kind: 'note_withdrawn', at: NOW, noteId: 'none' }),
    ).rejects.toThrow('ENOSPC')
    store.failWrites(false)
    await send()
    expect(await journal.verify()).toEqual({ lines: 3, brokenAt: null })
  })
})
