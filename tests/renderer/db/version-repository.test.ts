import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pushdeskDatabase, type PushdeskDatabase } from '../../../renderer/db/pushdesk-database'
import { versionRepository, type VersionRepository } from '../../../renderer/db/version-repository'
import type { DraftVersion } from '../../../shared/drafts/draft-version'
import { newDraft } from '../../../shared/message/draft'

const HOUR = 3_600_000
let database: PushdeskDatabase
let repository: VersionRepository

beforeEach(() => {
  database = pushdeskDatabase('versions-test')
  repository = versionRepository(database)
})
afterEach(() => database.delete())

const version = (id: string, at: number, more: Partial<DraftVersion> = {}): DraftVersion => ({
  id,
  draftId: 'd',
  at,
  reason: 'pause',
  name: '',
  draft: newDraft('push', 'd', 0),
  ...more,
})
const ids = async (draftId = 'd'): Promise<readonly string[]> => {
  const read = await repository.list(draftId)
  return read.ok ? read.value.map(({ id }) => id) : []
}

describe('versionRepository', () => {
  it('lists the versions of one draft alone, newest first', async () => {
    await repository.put(version('a', 1))
    await repository.put(version('b', 2))
    await repository.put(version('other', 3, { draftId: 'dd' }))
    expect(await ids()).toEqual(['b', 'a'])
    const newest = await repository.newest('d')
    expect(newest.ok && newest.value?.id).toBe('b')
    expect(await repository.newest('none')).toEqual({ ok: true, value: undefined })
  })

  it('thins what is old with every new one, but nothing named or sent', async () => {
    for (const [n, more] of [{}, { name: '终稿' }, { reason: 'sent' as const }, {}].entries())
      await repository.put(version(`old${n}`, n, more))
    await repository.put(version('new', 30 * HOUR))
    expect(await ids()).toEqual(['new', 'old3', 'old2', 'old1'])
  })

  it('keeps a name across a restart', async () => {
    await repository.put(version('a', 1))
    await repository.rename('a', '给老板看的')
    database.close()
    const again = await versionRepository(pushdeskDatabase('versions-test')).list('d')
    expect(again.ok && again.value[0]?.name).toBe('给老板看的')
  })

  it('leaves a record alone that it cannot read', async () => {
    await database.versions.put({ id: 'odd', draftId: 'd', at: 5 })
    await repository.put(version('new', 30 * HOUR))
    expect(await ids()).toEqual(['new'])
    expect(await database.versions.get('odd')).toBeDefined()
  })

  it('forgets those of a draft that is deleted for ever, and of no other', async () => {
    await repository.put(version('a', 1))
    await repository.put(version('other', 3, { draftId: 'dd' }))
    await repository.removeOf('d')
    expect(await ids()).toEqual([])
    expect(await ids('dd')).toEqual(['other'])
  })
})
