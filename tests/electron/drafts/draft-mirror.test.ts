import { describe, expect, it } from 'vitest'
import { createDraftMirror } from '../../../electron/drafts/draft-mirror'
import { MIRROR_PAGE } from '../../../shared/drafts/mirror-page'
import type { MirrorRecord } from '../../../shared/drafts/mirror-record'
import { newDraft, type Draft } from '../../../shared/message/draft'
import { createKeptLog } from '../../support/kept-log'
import { createMemoryStore } from '../../support/memory-store'

const draft = (id: string, updatedAt: number, alert = ''): Draft => ({
  ...newDraft('push', id, 0),
  updatedAt,
  alert,
})
const gone = (id: string, deletedAt: number) => ({ kind: 'deleted', id, deletedAt }) as const

function bench(store = createMemoryStore(), clock = () => 0) {
  const mirror = createDraftMirror({ store, clock, log: createKeptLog() })
  const all = async (): Promise<readonly MirrorRecord[]> => {
    const records: MirrorRecord[] = []
    let after: string | null = null
    do {
      const page = await mirror.heads({ after })
      if (!page.ok) throw new Error(page.failure.detail)
      const { heads } = page.value
      const some = await mirror.some({ ids: heads.map(({ id }) => id) })
      if (!some.ok) throw new Error(some.failure.detail)
      for (const { id, kind, at } of heads) {
        const kept = some.value.find((one) => one.id === id)
        if (kept !== undefined) records.push(kept)
        else if (kind === 'deleted') records.push(gone(id, at))
      }
      after = page.value.next
    } while (after !== null)
    return records
  }
  return { store, mirror, all }
}

describe('the second copy of the drafts', () => {
  it('gives back what was put, page by page and none twice', async () => {
    const { mirror, all } = bench()
    const ids = Array.from({ length: 2 * MIRROR_PAGE }, (_, n) => String(n).padStart(4, '0'))
    for (const id of ids) await mirror.put(draft(id, 1))
    expect((await all()).map(({ id }) => id)).toEqual(ids)
  })

  it('gives the dates of all and the words of a few, so that a start need not hold every draft', async () => {
    const { mirror } = bench()
    await mirror.put(draft('a', 1, 'words'))
    await mirror.put(draft('b', 2))
    await mirror.remove(gone('b', 3))
    expect(await mirror.heads({ after: null })).toEqual({
      ok: true,
      value: {
        heads: [
          { id: 'a', kind: 'kept', at: 1 },
          { id: 'b', kind: 'deleted', at: 3 },
        ],
        next: null,
      },
    })
    const some = await mirror.some({ ids: ['b', 'a', 'never'] })
    expect(some).toEqual({ ok: true, value: [draft('a', 1, 'words')] })
  })

  it('takes many at once, and is not set back by them', async () => {
    const { mirror, all } = bench()
    await mirror.put(draft('b', 5, 'newer'))
    await mirror.fill({ drafts: [draft('a', 1), draft('b', 4, 'older'), draft('c', 1)] })
    expect(await all()).toEqual([draft('a', 1), draft('b', 5, 'newer'), draft('c', 1)])
  })

  it('is not set back by a copy that arrives late, also when both are under way', async () => {
    const { mirror, all } = bench()
    await Promise.all([mirror.put(draft('a', 2, 'newer')), mirror.put(draft('a', 1, 'older'))])
    expect(await all()).toEqual([draft('a', 2, 'newer')])
  })

  it('keeps a deletion against the save before it, and gives way to the edit after it', async () => {
    const { mirror, all } = bench()
    await mirror.put(draft('a', 5))
    await mirror.remove(gone('a', 5))
    await mirror.put(draft('a', 4))
    expect(await all()).toEqual([gone('a', 5)])
    await mirror.put(draft('a', 6))
    expect(await all()).toEqual([draft('a', 6)])
  })

  it('says that it could not write instead of throwing, and writes the next one', async () => {
    const { store, mirror, all } = bench()
    store.failWrites(true)
    expect(await mirror.put(draft('a', 1))).toEqual({
      ok: false,
      failure: { kind: 'not_written', detail: 'ENOSPC' },
    })
    store.failWrites(false)
    await mirror.put(draft('a', 1))
    expect(await all()).toHaveLength(1)
  })

  it('names a damaged record, leaves it where it is, and gives all others', async () => {
    const { store, mirror } = bench()
    await mirror.put(draft('a', 1))
    await mirror.put(draft('b', 1))
    store.records.set('draft-mirror/a', '{"kind":"pu')
    const page = await mirror.heads({ after: null })
    expect(page.ok && [...page.value.heads].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: 'a', kind: 'damaged', at: 0 },
      { id: 'b', kind: 'kept', at: 1 },
    ])
    expect(await mirror.some({ ids: ['a', 'b'] })).toEqual({ ok: true, value: [draft('b', 1)] })
    expect(store.records.get('draft-mirror/a')).toBe('{"kind":"pu')
  })
})
