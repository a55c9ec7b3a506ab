import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { draftRepository, SAVE_TIMEOUT, SHELF_PAGE } from '../../../renderer/db/draft-repository'
import { pushdeskDatabase, type PushdeskDatabase } from '../../../renderer/db/pushdesk-database'
import { newDraft } from '../../../shared/message/draft'
import version1 from '../../fixtures/drafts-version-1.json'
import { arbitraryDraft } from '../../support/arbitrary-draft'

const opened: PushdeskDatabase[] = []
let count = 0

function freshDatabase(): PushdeskDatabase {
  count += 1
  const database = pushdeskDatabase(`test-${count}`)
  opened.push(database)
  return database
}

afterEach(async () => {
  vi.useRealTimers()
  await Promise.all(opened.splice(0).map((database) => database.delete()))
})

describe('draftRepository', () => {
  it('gives back exactly what was put, so that no field is lost on disk', async () => {
    const repository = draftRepository(freshDatabase())
    await fc.assert(
      fc.asyncProperty(arbitraryDraft, async (draft) => {
        expect(await repository.put(draft)).toEqual({ ok: true, value: null })
        expect(await repository.get(draft.id)).toEqual({ ok: true, value: draft })
      }),
      { numRuns: 40 },
    )
  })

  it('gives the drafts changed last before all the others', async () => {
    const repository = draftRepository(freshDatabase())
    await repository.put({ ...newDraft('push', 'old', 1), updatedAt: 10 })
    await repository.put({ ...newDraft('broadcast', 'new', 1), updatedAt: 30 })
    await repository.put({ ...newDraft('push', 'middle', 1), updatedAt: 20 })
    const shelf = await repository.newest(2)
    expect(shelf.ok && shelf.value.drafts.map(({ id }) => id)).toEqual(['new', 'middle'])
  })

  it('gives every draft once, page after page, also those of one moment', async () => {
    const database = freshDatabase()
    const repository = draftRepository(database)
    const ids = Array.from({ length: 2 * SHELF_PAGE }, (_, n) => String(n).padStart(4, '0'))
    await database.drafts.bulkPut(ids.map((id) => newDraft('push', id, 1)))
    const read: string[] = []
    for (let after: string | null | undefined; after !== null;) {
      const page = await repository.page(after ?? null)
      if (!page.ok) throw new Error(page.failure)
      read.push(...page.value.drafts.map(({ id }) => id))
      after = page.value.next
    }
    expect(read).toEqual(ids)
  })

  it('has another stamp once another hand has saved, added or removed a draft', async () => {
    const repository = draftRepository(freshDatabase())
    const stamps: unknown[] = [await repository.stamp()]
    for (const change of [
      () => repository.put(newDraft('push', 'a', 5)),
      () => repository.put({ ...newDraft('push', 'a', 5), updatedAt: 6 }),
      () => repository.put(newDraft('push', 'b', 1)),
      () => repository.remove('b'),
    ]) {
      await change()
      const stamp = await repository.stamp()
      expect(stamp).not.toEqual(stamps.at(-1))
      stamps.push(stamp)
    }
  })

  it('keeps and reports a record it cannot read instead of deleting or hiding it', async () => {
    const database = freshDatabase()
    const repository = draftRepository(database)
    const odd = { ...newDraft('push', 'odd', 1), alert: 7 }
    const dateless = { id: 'dateless', kind: 'push' }
    await database.drafts.bulkPut([odd, dateless as never])
    await repository.put(newDraft('push', 'good', 1))

    const shelf = await repository.page(null)
    expect(shelf.ok && shelf.value.drafts.map(({ id }) => id)).toEqual(['good'])
    expect(shelf.ok && shelf.value.unreadable.map(({ id }) => id).sort()).toEqual([
      'dateless',
      'odd',
    ])
    expect(shelf.ok && shelf.value.unreadable.find(({ id }) => id === 'odd')?.detail).toContain(
      'alert',
    )
    expect(await repository.get('odd')).toEqual({ ok: true, value: undefined })
    expect(await database.drafts.get('odd')).toEqual(odd)
  })

  it('reads a record of the first weeks that its upgrade left as it was, instead of calling it unreadable', async () => {
    const database = freshDatabase()
    await database.drafts.bulkPut(version1)
    const repository = draftRepository(database)
    const page = await repository.page(null)
    const readable = version1.map(({ id }) => id).filter((id) => id !== 'torn')
    expect(page.ok && page.value.drafts.map(({ id }) => id).sort()).toEqual(readable.sort())
    expect(page.ok && page.value.unreadable.map(({ id }) => id)).toEqual(['torn'])
    const first = await repository.get('first-push')
    expect(first).toMatchObject({ ok: true, value: { id: 'first-push', beyond: {} } })
  })

  it('removes one draft and no other', async () => {
    const repository = draftRepository(freshDatabase())
    await repository.put(newDraft('push', 'a', 1))
    await repository.put(newDraft('push', 'b', 1))
    await repository.remove('a')
    const shelf = await repository.page(null)
    expect(shelf.ok && shelf.value.drafts.map(({ id }) => id)).toEqual(['b'])
  })

  it('says «timed out» within 3 s when the disk neither writes nor refuses', async () => {
    expect(SAVE_TIMEOUT).toBeLessThan(3_000)
    vi.useFakeTimers()
    const database = freshDatabase()
    const hanging = new Promise<string>(() => undefined)
    vi.spyOn(database.drafts, 'put').mockReturnValue(hanging as never)
    const written = draftRepository(database).put(newDraft('push', 'a', 1))
    await vi.advanceTimersByTimeAsync(SAVE_TIMEOUT)
    expect(await written).toEqual({ ok: false, failure: 'timed_out' })
  })

  it('names a full disk, and opens a fresh connection for the next save', async () => {
    const database = freshDatabase()
    const repository = draftRepository(database)
    const full = new DOMException('no room', 'QuotaExceededError')
    const put = vi.spyOn(database.drafts, 'put').mockRejectedValueOnce(full)
    expect(await repository.put(newDraft('push', 'a', 1))).toEqual({
      ok: false,
      failure: 'disk_full',
    })
    put.mockRestore()
    expect(await repository.put(newDraft('push', 'a', 1))).toEqual({ ok: true, value: null })
    expect((await repository.get('a')).ok).toBe(true)
  })
})
