import 'fake-indexeddb/auto'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { movingOnDisk } from '../../../renderer/db/moving-on-disk'
import { pushdeskDatabase } from '../../../renderer/db/pushdesk-database'
import { useAppearance } from '../../../renderer/stores/appearance'
import { useMoving } from '../../../renderer/stores/moving'
import { useProfiles } from '../../../renderer/stores/profiles'
import type { Draft } from '../../../shared/message/draft'
import type { MovingRecord } from '../../../shared/moving/moving-record'
import { fail, ok } from '../../../shared/result'
import type { Segment } from '../../../shared/segments/segment'
import { fakeBridge, type FakeBridge } from '../../support/fake-bridge'
import { mirrorAnswers } from '../../support/mirror-answers'
import { readyDraft } from '../../support/ready-draft'
import { productionProfile } from '../../support/sample-profiles'

// The stores, the plan and Dexie as they are; main keeps the saved audiences in a map.
const home = pushdeskDatabase()
const people = (tag: string) => ({ tags: [tag], tagsAny: [], userIds: [], packageName: '' })
const segment = (id: string, savedAt: number, tag: string): Segment => ({
  ...{ id, profileId: productionProfile.id, name: id, createdAt: 0, savedAt },
  audience: people(tag),
})
const naming = (id: string, { id: link, name, audience }: Segment): Draft => ({
  ...readyDraft(),
  id,
  audience: { everyone: false, ...audience, segment: { id: link, name } },
})

const ours = segment('here', 5, '老客')
const later = segment('here', 9, '新客')
const fresh = segment('new', 9, '会员')
const records: readonly MovingRecord[] = [
  { type: 'segment', segment: later },
  { type: 'segment', segment: fresh },
  { type: 'draft', draft: naming('a', later) },
  { type: 'draft', draft: naming('b', fresh) },
]

let kept: Map<string, Segment>
let main: FakeBridge

beforeEach(async () => {
  vi.restoreAllMocks()
  setActivePinia(createPinia())
  useAppearance().language = 'zh-CN'
  useProfiles().list = [productionProfile]
  await home.drafts.clear()
  kept = new Map([[ours.id, ours]])
  main = fakeBridge({
    ...mirrorAnswers(() => []),
    'mirror.put': () => ok(null),
    'mirror.fill': () => ok(null),
    'parcel.add': () => ok(null),
    'parcel.take': () => ok({ records, next: null }),
    'moving.open': () => ok({ parcel: 'p', name: 'f', count: records.length, unknown: {} }),
    'backups.list': () => ok([]),
    'backups.make': () => ok({ name: 'b', at: 1, reason: 'import', count: 0 }),
    'segments.list': () => ok([...kept.values()]),
    'segments.save': (one: Segment) => {
      kept.set(one.id, one)
      return ok(one)
    },
    'segments.remove': ({ id }: { readonly id: string }) => {
      kept.delete(id)
      return ok(null)
    },
  })
})

const audiencesAtHome = async (): Promise<Readonly<Record<string, Draft['audience']>>> =>
  Object.fromEntries(
    ((await home.drafts.toArray()) as unknown as Draft[]).map(({ id, audience }) => [id, audience]),
  )

describe('an import of drafts and the saved audiences they name', () => {
  it('lets each draft follow the audience it came with', async () => {
    expect(await useMoving().openFile()).toBeNull()
    expect(await useMoving().takeIn()).toEqual(ok(null))
    expect(await audiencesAtHome()).toEqual({
      a: naming('a', later).audience,
      b: naming('b', fresh).audience,
    })
    expect([...kept.values()]).toEqual([later, fresh])
  })

  it('lets no draft follow ours to other people, or nobody, where an audience is not saved', async () => {
    main.answers['segments.save'] = () => fail({ kind: 'not_kept', detail: '' })
    await useMoving().openFile()
    expect(await useMoving().takeIn()).toEqual(ok(null))
    expect(await audiencesAtHome()).toEqual({
      a: { everyone: false, ...people('新客') },
      b: { everyone: false, ...people('会员') },
    })
    expect(useMoving().taken?.segmentsLeft).toEqual(['new', 'here'])
  })

  it('leaves the audiences as they were where the drafts do not come in', async () => {
    await useMoving().openFile()
    vi.spyOn(movingOnDisk, 'takeIn').mockResolvedValue(ok(false))
    expect(await useMoving().takeIn()).toEqual(fail({ kind: 'changed_meanwhile' }))
    expect([...kept.values()]).toEqual([ours])
  })
})
