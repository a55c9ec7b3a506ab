import { describe, expect, it } from 'vitest'
import { createOutboxBench } from '../../support/outbox-bench'
import type { MemoryStore } from '../../support/memory-store'
import { readyDraft } from '../../support/ready-draft'
import { rehearsalProfile } from '../../support/sample-profiles'

const profileId = rehearsalProfile.id
const draft = readyDraft()

describe('the journal after the app was killed', () => {
  it('calls a send that was under way unknown, keeps its ticket, and never sends it again', async () => {
    const killed = await createOutboxBench({ answer: () => new Promise(() => undefined) })
    void killed.submit({ attemptId: 'a', profileId, draft })
    await expect.poll(() => killed.wire.length).toBe(1)

    const next = await createOutboxBench({ store: killed.store })
    expect(next.journal.list()[0]?.outcome).toMatchObject({
      state: 'unknown',
      cause: 'interrupted',
    })
    expect(next.wire).toEqual([])
    expect(await next.submit({ attemptId: 'b', profileId, draft })).toMatchObject({ ok: true })
    expect(await next.submit({ attemptId: 'c', profileId, draft })).toMatchObject({
      failure: { kind: 'no_ticket' },
    })
    // Once settled as unknown it stays so on disk: the start after the next reads the same.
    const again = await createOutboxBench({ store: next.store })
    expect(again.journal.list().find(({ id }) => id === 'a')?.outcome).toMatchObject({
      state: 'unknown',
    })
  })

  it('lists newest first', async () => {
    let now = 1_700_000_000_000
    const bench = await createOutboxBench({ clock: () => (now += 4_000_000) })
    for (const attemptId of ['z', 'a', 'm']) await bench.submit({ attemptId, profileId, draft })
    expect(bench.journal.list().map(({ id }) => id)).toEqual(['m', 'a', 'z'])
  })

  it('does not let a damaged record’s id be used again', async () => {
    const { store } = await createOutboxBench({})
    store.records.set('outbox/a', '{"half":')
    const { submit, wire } = await createOutboxBench({ store })
    expect(await submit({ attemptId: 'a', profileId, draft })).toMatchObject({
      failure: { kind: 'attempt_used' },
    })
    expect(wire).toEqual([])
  })
})

describe('a damaged record', () => {
  const HOUR = 3_600_000
  const found = 1_700_000_000_000
  const damagedStore = async (): Promise<MemoryStore> => {
    const { store } = await createOutboxBench({})
    store.records.set('outbox/a', '{"half":')
    return store
  }

  it('does not free its ticket: it may have gone out', async () => {
    let now = found
    const { submit, journal, log } = await createOutboxBench({
      store: await damagedStore(),
      clock: () => now,
    })
    expect(journal).toMatchObject({ damaged: [found], newlyDamaged: 1 })
    expect(log.lines.join()).toContain('record a is damaged')
    expect(await submit({ attemptId: 'b', profileId, draft })).toMatchObject({ ok: true })
    expect(await submit({ attemptId: 'c', profileId, draft })).toMatchObject({
      failure: { kind: 'no_ticket' },
    })
    now += 24 * HOUR
    for (const attemptId of ['d', 'e'])
      expect(await submit({ attemptId, profileId, draft })).toMatchObject({ ok: true })
  })

  it('holds its ticket from when it was found, not anew from every start', async () => {
    const store = await damagedStore()
    await createOutboxBench({ store, clock: () => found })
    const { journal } = await createOutboxBench({ store, clock: () => found + 20 * HOUR })
    expect(journal).toMatchObject({ damaged: [found], newlyDamaged: 0 })
  })

  it('still holds it where the finding cannot be written down', async () => {
    const store = await damagedStore()
    store.failWrites(true)
    const { journal } = await createOutboxBench({ store, clock: () => found })
    expect(journal.damaged).toEqual([found])
  })
})
