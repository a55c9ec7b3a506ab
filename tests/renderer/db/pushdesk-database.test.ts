import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { draftRepository } from '../../../renderer/db/draft-repository'
import { pushdeskDatabase } from '../../../renderer/db/pushdesk-database'
import { newDraft } from '../../../shared/message/draft'
import { openNatively as openPastDexie } from '../../support/native-database'

const draft = newDraft('push', 'a', 1)
const closing: (() => void)[] = []
let count = 0
const freshName = (): string => `standing-${(count += 1)}`

/** Past Dexie, and closed again after the test. */
async function openNatively(...order: Parameters<typeof openPastDexie>): Promise<IDBDatabase> {
  const database = await openPastDexie(...order)
  closing.push(() => database.close())
  return database
}

afterEach(() => {
  vi.restoreAllMocks()
  for (const close of closing.splice(0)) close()
})

describe('the database of drafts', () => {
  it('leaves one of a newer version alone, where Dexie alone would write into it', async () => {
    const name = freshName()
    const newer = await openNatively(name, 30, (database) => {
      database.createObjectStore('drafts', { keyPath: 'id' })
    })
    newer.close()
    const repository = draftRepository(pushdeskDatabase(name))
    const refused = { ok: false, failure: 'newer' }
    expect(await repository.put(draft)).toEqual(refused)
    expect(await repository.page(null)).toEqual(refused)
    const again = await openNatively(name, 30)
    const stored = again.transaction('drafts').objectStore('drafts').count()
    await vi.waitFor(() => expect(stored.readyState).toBe('done'))
    expect(stored.result).toBe(0)
  })

  it('makes way for a newer version, and says so with the next save', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const name = freshName()
    const repository = draftRepository(pushdeskDatabase(name))
    expect((await repository.put(draft)).ok).toBe(true)
    await openNatively(name, 30)
    expect(await repository.put(draft)).toEqual({ ok: false, failure: 'newer' })
  })

  it('says that another window holds it, and saves once that one lets go', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const name = freshName()
    // An older schema that does not close when asked to.
    const holder = await openNatively(name, 5)
    const repository = draftRepository(pushdeskDatabase(name), 200)
    expect(await repository.put(draft)).toEqual({ ok: false, failure: 'blocked' })
    holder.close()
    await vi.waitFor(async () => expect((await repository.put(draft)).ok).toBe(true))
    expect(await repository.get('a')).toEqual({ ok: true, value: draft })
  })

  it('says that it cannot be opened, and opens with the next call that can', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const repository = draftRepository(pushdeskDatabase(freshName()))
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    })
    expect(await repository.page(null)).toEqual({ ok: false, failure: 'not_opened' })
    open.mockRestore()
    expect((await repository.put(draft)).ok).toBe(true)
  })
})
