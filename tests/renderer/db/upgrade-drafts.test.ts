import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { draftRepository } from '../../../renderer/db/draft-repository'
import { peekDrafts } from '../../../renderer/db/peek-drafts'
import { pushdeskDatabase } from '../../../renderer/db/pushdesk-database'
import { unfiled } from '../../../shared/message/filing'
import { newDraft } from '../../../shared/message/draft'
import version1 from '../../fixtures/drafts-version-1.json'
import { makeVersion1, openNatively } from '../../support/native-database'

let count = 0
const freshName = (): string => `upgrading-${(count += 1)}`
const ids = version1.map(({ id }) => id).sort()

async function versionOf(name: string): Promise<number> {
  const database = await openNatively(name)
  const { version } = database
  database.close()
  return version
}

async function rawRecords(name: string): Promise<unknown[]> {
  const database = await openNatively(name)
  const request = database.transaction('drafts').objectStore('drafts').getAll()
  const records = await new Promise<unknown[]>((resolve) => {
    request.onsuccess = () => resolve(request.result)
  })
  database.close()
  return records
}
const byId = (a: unknown, b: unknown): number =>
  (a as { id: string }).id < (b as { id: string }).id ? -1 : 1

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a database of version 1', () => {
  it('is read whole after the upgrade: every draft of both its shapes, none changed in its words', async () => {
    const name = freshName()
    await makeVersion1(name, version1)
    const read = await draftRepository(pushdeskDatabase(name)).page(null)
    if (!read.ok) throw new Error(read.failure)
    const { drafts, unreadable } = read.value
    expect(unreadable.map(({ id }) => id)).toEqual(['torn'])
    expect([...drafts.map(({ id }) => id), 'torn'].sort()).toEqual(ids)
    for (const draft of drafts) {
      const before = version1.find(({ id }) => id === draft.id)
      expect(draft).toMatchObject({
        name: before?.name,
        alert: before?.alert,
        updatedAt: before?.updatedAt,
        filing: unfiled,
      })
    }
    expect(drafts.find(({ id }) => id === 'first-broadcast')).toMatchObject({
      sender: 'teahouse',
      beyond: {},
      message: { form: 'fields', values: { content: '本周会员专享', extra: '{"a":1}' } },
    })
    expect(await versionOf(name)).toBe(20)
  })

  it('is kept elsewhere as it was before anything in it changes', async () => {
    const name = freshName()
    await makeVersion1(name, version1)
    const kept: unknown[] = []
    const repository = draftRepository(
      pushdeskDatabase(name, async (records) => {
        // Main takes its time, and the transaction must not end meanwhile.
        await new Promise((resolve) => setTimeout(resolve, 50))
        kept.push(...records)
        return true
      }),
    )
    expect((await repository.page(null)).ok).toBe(true)
    expect(kept.sort(byId)).toEqual([...version1].sort(byId))
  })

  it('outlasts the patience of a save while its backup is written', async () => {
    const name = freshName()
    await makeVersion1(name, version1)
    const slow = () =>
      new Promise<boolean>((resolve) => {
        setTimeout(() => resolve(true), 300)
      })
    const read = await draftRepository(pushdeskDatabase(name, slow), 50).page(null)
    expect(read).toMatchObject({ ok: true, value: { unreadable: { length: 1 } } })
  })

  it('without that backup stays as it is, can be looked at, and is upgraded by the next try', async () => {
    const name = freshName()
    await makeVersion1(name, version1)
    let mayKeep = false
    const repository = draftRepository(pushdeskDatabase(name, async () => mayKeep))
    expect(await repository.page(null)).toEqual({ ok: false, failure: 'not_backed_up' })
    expect(await repository.put(newDraft('push', 'new', 1))).toEqual({
      ok: false,
      failure: 'not_backed_up',
    })
    expect(await versionOf(name)).toBe(10)
    expect((await rawRecords(name)).sort(byId)).toEqual([...version1].sort(byId))
    const looked = await peekDrafts(name)
    expect(looked.ok && looked.value.drafts.length).toBe(8)
    mayKeep = true
    expect((await repository.page(null)).ok).toBe(true)
  })
})

describe('a database of a newer app', () => {
  it('can be looked at without what this one does not know, and stays to the byte', async () => {
    const name = freshName()
    const newer = {
      ...newDraft('push', 'newer', 1),
      alert: '明天的功能',
      schedule: { at: 7 },
      ios: { ...newDraft('push', 'x', 1).ios, sound: 'bell' },
    }
    const strange = { id: 'strange', updatedAt: 1, kind: 'letter' }
    await makeVersion1(name, [newer, strange], 990)
    const looked = await peekDrafts(name)
    expect(looked).toMatchObject({
      ok: true,
      value: { drafts: [{ alert: '明天的功能' }], unreadable: [{ id: 'strange' }] },
    })
    expect(await versionOf(name)).toBe(990)
    expect(await rawRecords(name)).toEqual([newer, strange])
  })

  it('that is not there is not made by looking', async () => {
    const name = freshName()
    expect((await peekDrafts(name)).ok).toBe(false)
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name)
  })
})
