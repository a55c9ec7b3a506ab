import { describe, expect, it } from 'vitest'
import { createDraftMirror, type DraftMirror } from '../../../electron/drafts/draft-mirror'
import type { Store } from '../../../electron/store/store'
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

  it('are named as damaged themselves, and mended by the next copy', async () => {
    const store = await read(draft('a', 1))
    store.records.set('draft-mirror-heads/a', '{')
    const mirror = start(store, 1)
    expect(await headsOf(mirror)).toEqual([damaged('a')])
    await mirror.put(draft('a', 1))
    expect(await headsOf(mirror)).toEqual([kept('a', 1)])
  })
})
