import 'fake-indexeddb/auto'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { windowDatabase } from '../../../renderer/db/window-database'
import { useDrafts } from '../../../renderer/stores/drafts'
import type { JsonObject } from '../../../shared/message/json'
import { mirrorRecordSchema, type MirrorRecord } from '../../../shared/drafts/mirror-record'
import { ok } from '../../../shared/result'
import version1 from '../../fixtures/drafts-version-1.json'
import { fakeBridge, type FakeBridge } from '../../support/fake-bridge'
import { mirrorAnswers } from '../../support/mirror-answers'
import { makeVersion1 } from '../../support/native-database'

// Drafts of the version that knew no folders, in both copies, and the first start of this one.
const second = version1.filter((one) => 'beyond' in one)
let main: FakeBridge
const backups: unknown[] = []
const calls = (name: string) => main.calls.filter((call) => call.name === name)

/** As main reads its own store: a record that knew no folder has none. */
const mirrored = second.map((one) => mirrorRecordSchema.parse(one) as MirrorRecord)

beforeEach(async () => {
  windowDatabase.close()
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('pushdesk').onsuccess = resolve
  })
  setActivePinia(createPinia())
  backups.length = 0
  main = fakeBridge({
    'mirror.put': () => ok(null),
    'mirror.fill': () => ok(null),
    ...mirrorAnswers(() => mirrored),
    'parcel.add': () => ok(null),
    'backups.make': (input: unknown) => {
      backups.push(input)
      return ok({ name: '', at: 0, reason: 'upgrade', count: 0 })
    },
  })
})

describe('the first start after the upgrade', () => {
  it('copies nothing anew and says nothing false: both copies say the same', async () => {
    await makeVersion1('pushdesk', second)
    windowDatabase.close({ disableAutoOpen: false })
    await useDrafts().load()
    expect(useDrafts().start).toEqual({ back: [], home: null, mirror: null })
    expect(useDrafts().list).toHaveLength(second.length)
    expect([...calls('mirror.put'), ...calls('mirror.fill')]).toEqual([])
    expect(backups).toMatchObject([{ reason: 'upgrade' }])
  })

  it('hands the records as they were to the backup', async () => {
    await makeVersion1('pushdesk', version1)
    windowDatabase.close({ disableAutoOpen: false })
    await useDrafts().load()
    const sent = calls('parcel.add').flatMap(
      ({ input }) => (input as { records: { type: string; record?: JsonObject }[] }).records,
    )
    const asTheyWere = sent.flatMap(({ type, record }) => (type === 'unreadable' ? [record] : []))
    expect(asTheyWere).toEqual(expect.arrayContaining(version1.filter((one) => !('beyond' in one))))
    expect(sent.filter(({ type }) => type === 'draft')).toHaveLength(8)
    // What was in neither copy is read and copied behind it; the next test's database is another.
    await vi.waitFor(() => expect(useDrafts().mirrorState.kind).toBe('kept'))
  })
})

describe('drafts of a newer app', () => {
  it('are shown and said to be for looking at only; no copy of them is written anywhere', async () => {
    await makeVersion1('pushdesk', second, 990)
    windowDatabase.close({ disableAutoOpen: false })
    await useDrafts().load()
    expect(useDrafts().list).toHaveLength(second.length)
    expect(useDrafts().loadState).toBe('newer')
    expect(useDrafts().readOnly).toBe(true)
    const opened = await useDrafts().open('push-filled')
    expect(opened).toMatchObject({ name: '秋茶 3' })
    await useDrafts().create('push')
    expect(useDrafts().unsaved.size).toBe(0)
    expect([...calls('mirror.put'), ...calls('mirror.fill')]).toEqual([])
  })
})
