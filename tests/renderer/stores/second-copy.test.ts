import 'fake-indexeddb/auto'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { draftsOnDisk } from '../../../renderer/db/drafts-on-disk'
import { pushdeskDatabase } from '../../../renderer/db/pushdesk-database'
import { useAppearance } from '../../../renderer/stores/appearance'
import { useDrafts } from '../../../renderer/stores/drafts'
import { saidAt, type MirrorRecord } from '../../../shared/drafts/mirror-record'
import { newDraft, type Draft } from '../../../shared/message/draft'
import { fail, ok } from '../../../shared/result'
import { fakeBridge, type FakeBridge } from '../../support/fake-bridge'
import { mirrorAnswers } from '../../support/mirror-answers'

// The store, the shelves and Dexie as they are; main's second copy is a map.
const home = pushdeskDatabase()
let mirror: Map<string, MirrorRecord>
let main: FakeBridge

const draft = (id: string, updatedAt: number, alert = ''): Draft => ({
  ...newDraft('push', id, 0),
  name: id,
  updatedAt,
  alert,
})
const keep = (record: MirrorRecord) => {
  const there = mirror.get(record.id)
  if (there === undefined || saidAt(there) <= saidAt(record)) mirror.set(record.id, record)
  return ok(null)
}
const namesAtHome = async (): Promise<readonly string[]> =>
  ((await home.drafts.toArray()) as unknown as Draft[]).map(({ name }) => name).sort()
const type = async (alert: string): Promise<void> => {
  const { current } = useDrafts()
  if (current === null) throw new Error('no draft is open')
  current.alert = alert
  await nextTick()
  await useDrafts().flush()
}

beforeEach(async () => {
  vi.restoreAllMocks()
  setActivePinia(createPinia())
  useAppearance().language = 'zh-CN'
  await home.drafts.clear()
  mirror = new Map()
  main = fakeBridge({
    'mirror.put': keep,
    'mirror.fill': ({ drafts }: { readonly drafts: readonly Draft[] }) => {
      drafts.forEach(keep)
      return ok(null)
    },
    'mirror.remove': keep,
    ...mirrorAnswers(() => [...mirror.values()]),
    'mirror.quarantine': () => ok(null),
    'app.restart': () => ok(null),
  })
})

describe('the second copy', () => {
  it('has every save and every deletion of the home', async () => {
    const id = await useDrafts().create('push')
    await type('秋茶')
    await vi.waitFor(() => expect(mirror.get(id)).toMatchObject({ alert: '秋茶' }))
    await vi.waitFor(() => expect(useDrafts().mirrorState.kind).toBe('kept'))
    await useDrafts().remove(id)
    const binned = (): unknown => mirror.get(id)
    await vi.waitFor(() =>
      expect(binned()).toMatchObject({ filing: { binnedAt: expect.any(Number) as number } }),
    )
    await useDrafts().undoRemove()
    await vi.waitFor(() =>
      expect(binned()).toMatchObject({ alert: '秋茶', filing: { binnedAt: null } }),
    )
    await useDrafts().remove(id)
    await useDrafts().removeForEver(id)
    await vi.waitFor(() => expect(mirror.get(id)?.kind).toBe('deleted'))
  })

  it('gives back at the start what the home has lost, and says what came back', async () => {
    await home.drafts.put(draft('old', 1))
    for (const one of [draft('old', 2, 'newer'), draft('lost', 1)]) mirror.set(one.id, one)
    await useDrafts().load()
    expect(
      useDrafts()
        .start?.back.map(({ id }) => id)
        .sort(),
    ).toEqual(['lost', 'old'])
    expect(useDrafts().list.map(({ id }) => id)).toEqual(['old', 'lost'])
    expect(await home.drafts.get('old')).toMatchObject({ alert: 'newer' })
  })

  it('says nothing at a start where both agree, nor at the second one after a loss', async () => {
    mirror.set('lost', draft('lost', 1))
    await useDrafts().load()
    setActivePinia(createPinia())
    await useDrafts().load()
    expect(useDrafts().start).toEqual({ back: [], home: null, mirror: null })
    expect(useDrafts().list).toHaveLength(1)
  })

  it('takes over all drafts of a home that never had one', async () => {
    await home.drafts.bulkPut([draft('a', 1), draft('b', 1)])
    await useDrafts().load()
    await vi.waitFor(() => expect([...mirror.keys()].sort()).toEqual(['a', 'b']))
  })

  it('stands in for a home that cannot be opened, and has it put aside by a restart', async () => {
    mirror.set('a', draft('a', 1, 'words'))
    for (const read of ['newest', 'page', 'some'] as const)
      vi.spyOn(draftsOnDisk, read).mockResolvedValue(fail('not_opened'))
    vi.spyOn(draftsOnDisk, 'get').mockResolvedValue(fail('not_opened'))
    const drafts = useDrafts()
    await drafts.load()
    expect(drafts.loadState).toBe('not_opened')
    expect(drafts.list.map(({ id }) => id)).toEqual(['a'])
    expect(await drafts.open('a')).toMatchObject({ alert: 'words' })
    await drafts.restart()
    expect(main.calls.map(({ name }) => name).slice(-2)).toEqual([
      'mirror.quarantine',
      'app.restart',
    ])
  })

  it('that fails is shown, stops no typing and no save, and catches up', async () => {
    main.answers['mirror.put'] = () => fail({ kind: 'not_written', detail: 'ENOSPC' })
    const id = await useDrafts().create('push')
    await type('kept at home')
    expect(useDrafts().saveState.kind).toBe('saved')
    await vi.waitFor(() =>
      expect(useDrafts().mirrorState).toMatchObject({ failure: { detail: 'ENOSPC' } }),
    )
    main.answers['mirror.put'] = keep
    await type('and again')
    await vi.waitFor(() => expect(useDrafts().mirrorState.kind).toBe('kept'))
    expect(mirror.get(id)).toMatchObject({ alert: 'and again' })
  })

  it('gets the words that the home refuses', async () => {
    const id = await useDrafts().create('push')
    vi.spyOn(draftsOnDisk, 'put').mockResolvedValue(fail('disk_full'))
    await type('only there')
    await vi.waitFor(() => expect(mirror.get(id)).toMatchObject({ alert: 'only there' }))
    expect(useDrafts().saveState).toEqual({ kind: 'unsaved', reason: 'disk_full' })
  })

  it('that cannot be read is said, and costs no draft of the home', async () => {
    await home.drafts.put(draft('a', 1))
    main.answers['mirror.heads'] = () => fail({ kind: 'not_read', detail: 'Corruption' })
    await useDrafts().load()
    expect(useDrafts().start?.mirror).toEqual({ kind: 'not_read', detail: 'Corruption' })
    expect(useDrafts().list).toHaveLength(1)
  })
})

describe('a draft that another window saves meanwhile', () => {
  it('is kept beside ours under a name that says so, in both copies', async () => {
    await home.drafts.put(draft('a', 1))
    await useDrafts().open('a')
    await home.drafts.put(draft('a', 2, 'theirs'))
    await type('ours')
    expect(await home.drafts.get('a')).toMatchObject({ alert: 'ours' })
    expect(await namesAtHome()).toEqual(['a', 'a（另一处的改动）'])
    expect(
      useDrafts()
        .list.map(({ alert }) => alert)
        .sort(),
    ).toEqual(['ours', 'theirs'])
    await vi.waitFor(() => expect(mirror.size).toBe(2))
    await type('ours, later')
    expect(await namesAtHome()).toHaveLength(2)
  })

  it('is no other one where only our own save came through late', async () => {
    await home.drafts.put(draft('a', 1))
    await useDrafts().open('a')
    const put = vi.spyOn(draftsOnDisk, 'put').mockImplementationOnce(async (late) => {
      await home.drafts.put(late)
      return fail('timed_out')
    })
    await type('ours')
    put.mockRestore()
    await type('ours, again')
    expect(await namesAtHome()).toEqual(['a'])
  })
})
