import { describe, expect, it } from 'vitest'
import { createDraftMirror, type DraftMirror } from '../../../electron/drafts/draft-mirror'
import type { Store, Sublevel } from '../../../electron/store/store'
import type { MirrorHead } from '../../../shared/drafts/compare-shelves'
import { MIRROR_PAGE } from '../../../shared/drafts/mirror-page'
import { newDraft, type Draft } from '../../../shared/message/draft'
import { DAY } from '../../../shared/quota'
import { createKeptLog } from '../../support/kept-log'
import { createMemoryStore } from '../../support/memory-store'

const draft = (id: string, updatedAt: number): Draft => ({ ...newDraft('push', id, 0), updatedAt })
const kept = (id: string, at: number): MirrorHead => ({ id, kind: 'kept', at })
const damaged = (id: string): MirrorHead => ({ id, kind: 'damaged', at: 0 })

const start = (store: Store, now = 0): DraftMirror =>
  createDraftMirror({ store, clock: () => now, log: createKeptLog() })

async function headsOf(mirror: DraftMirror): Promise<readonly MirrorHead[]> {
  const heads: MirrorHead[] = []
  let after: string | null = null
  do {
    const page = await mirror.heads({ after })
    if (!page.ok) throw new Error(page.failure.detail)
    heads.push(...page.value.heads)
    after = page.value.next
  } while (after !== null)
  return heads.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The store with another way of one sublevel. */
const withLevel = (
  store: Store,
  name: string,
  change: (level: Sublevel<unknown>) => Sublevel<unknown>,
): Store => ({
  ...store,
  sublevel: (which, schema) => {
    const level = store.sublevel(which, schema)
    return which === name ? (change(level as Sublevel<unknown>) as typeof level) : level
  },
})

/** A store whose records were read through at 0. */
async function read(...drafts: readonly Draft[]) {
  const store = createMemoryStore()
  const mirror = start(store)
  for (const one of drafts) await mirror.put(one)
  await headsOf(mirror)
  return store
}

describe('the heads of the second copy', () => {
  it('are read without the records, and follow every write', async () => {
    const store = await read(draft('a', 1), draft('b', 1))
    const mirror = start(store, 1)
    await mirror.put(draft('a', 2))
    await mirror.fill({ drafts: [draft('c', 3)] })
    await mirror.remove({ kind: 'deleted', id: 'b', deletedAt: 4 })
    // What only a reader of records would see.
    for (const id of ['a', 'b', 'c']) store.records.set(`draft-mirror/${id}`, '{')
    expect(await headsOf(start(store, 1))).toEqual([
      kept('a', 2),
      { id: 'b', kind: 'deleted', at: 4 },
      kept('c', 3),
    ])
  })

  it('are made of the records of an app that kept none, page by page', async () => {
    const ids = Array.from({ length: MIRROR_PAGE + 1 }, (_, n) => String(n).padStart(4, '0'))
    const store = await read(...ids.map((id) => draft(id, 1)))
    for (const key of store.records.keys())
      if (!key.startsWith('draft-mirror/')) store.records.delete(key)
    expect(await headsOf(start(store))).toEqual(ids.map((id) => kept(id, 1)))
    store.records.delete('draft-mirror/0000')
    expect(await headsOf(start(store))).toHaveLength(ids.length)
  })

  it('find a record that was damaged or lost within a day', async () => {
    const store = await read(draft('a', 1), draft('b', 1), draft('c', 1))
    store.records.set('draft-mirror/a', '{')
    store.records.delete('draft-mirror/b')
    const today = await headsOf(start(store, DAY - 1))
    expect(today).toEqual([kept('a', 1), kept('b', 1), kept('c', 1)])
    expect(await headsOf(start(store, DAY))).toEqual([damaged('a'), kept('c', 1)])
    expect(await headsOf(start(store, DAY + 1))).toEqual([damaged('a'), kept('c', 1)])
  })

  it('find it at once where the store had to be repaired, or the clock went back', async () => {
    const store = await read(draft('a', 1), draft('b', 1))
    store.records.delete('draft-mirror/b')
    expect(await headsOf(start({ ...store, repaired: true }, 1))).toEqual([kept('a', 1)])
    store.records.set('draft-mirror/a', '{')
    expect(await headsOf(start(store, -1))).toEqual([damaged('a')])
  })

  it('are read on a disk that takes nothing, and made again when it does', async () => {
    const store = await read(draft('a', 1), draft('b', 1))
    store.records.delete('draft-mirror/b')
    store.failWrites(true)
    expect(await headsOf(start(store, DAY))).toEqual([kept('a', 1)])
    store.failWrites(false)
    expect(await headsOf(start(store, DAY))).toEqual([kept('a', 1)])
    store.records.delete('draft-mirror/a')
    expect(await headsOf(start(store, DAY))).toEqual([kept('a', 1)])
  })

  it('give way to the records where one of themselves is damaged, or none can be read', async () => {
    const store = await read(draft('a', 1), draft('b', 1))
    store.records.set('draft-mirror-heads/a', '{')
    expect(await headsOf(start(store, 1))).toEqual([kept('a', 1), kept('b', 1)])
    const broken = withLevel(store, 'draft-mirror-heads', (level) => ({
      ...level,
      page: () => Promise.reject(new Error('Corruption')),
    }))
    expect(await headsOf(start(broken, 1))).toEqual([kept('a', 1), kept('b', 1)])
    expect(await headsOf(start(store, 1))).toEqual([kept('a', 1), kept('b', 1)])
    expect(store.records.get('draft-mirror-heads/a')).toContain('kept')
  })

  it('are read from the records where nobody knows when they were last', async () => {
    const store = await read(draft('a', 1))
    store.records.delete('draft-mirror-heads/a')
    const broken = withLevel(store, 'draft-mirror-read-through', (level) => ({
      ...level,
      get: () => Promise.reject(new Error('Corruption')),
    }))
    expect(await headsOf(start(broken, 1))).toEqual([kept('a', 1)])
  })

  it('are not trusted after a reading that was cut off', async () => {
    const ids = Array.from({ length: 2 * MIRROR_PAGE }, (_, n) => String(n).padStart(4, '0'))
    const store = await read(...ids.map((id) => draft(id, 1)))
    await start({ ...store, repaired: true }, 1).heads({ after: null })
    expect(await headsOf(start(store, 1))).toHaveLength(ids.length)
  })

  it('are not trusted where the old ones could not be taken away', async () => {
    const store = await read(draft('a', 1), draft('b', 1))
    store.records.delete('draft-mirror/b')
    const stuck = withLevel(store, 'draft-mirror-heads', (level) => ({
      ...level,
      clear: () => Promise.reject(new Error('ENOSPC')),
    }))
    await headsOf(start(stuck, DAY))
    expect(await headsOf(start(store, DAY))).toEqual([kept('a', 1)])
  })

  it('keep what is written while its page is read', async () => {
    const store = await read(draft('a', 1))
    let mirror: DraftMirror | null = null
    const slow = withLevel(store, 'draft-mirror', (level) => ({
      ...level,
      page: async (after, most) => {
        const page = await level.page(after, most)
        await mirror?.put(draft('a', 2))
        return page
      },
    }))
    mirror = start(slow, DAY)
    await headsOf(mirror)
    expect(await headsOf(start(store, DAY))).toEqual([kept('a', 2)])
  })

  it('are not there for a draft that the disk refused', async () => {
    const store = await read(draft('a', 1))
    const mirror = start(store, 1)
    store.failWrites(true)
    await mirror.put(draft('b', 1))
    store.failWrites(false)
    expect(await headsOf(start(store, 1))).toEqual([kept('a', 1)])
  })
})
