import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import type { DraftRepository } from '../../../renderer/db/draft-repository'
import { AUTOSAVE_AFTER, AUTOSAVE_LATEST, RETRY_AFTER } from '../../../renderer/drafts/autosave'
import { seenKey } from '../../../renderer/compose/seen-key'
import { useDrafts } from '../../../renderer/stores/drafts'
import { check } from '../../../shared/message/check'
import type { Draft } from '../../../shared/message/draft'
import { fail, ok } from '../../../shared/result'
import { readyDraft } from '../../support/ready-draft'

const disk = vi.hoisted(() => ({ draftsOnDisk: {} as Record<string, unknown> }))
vi.mock('../../../renderer/db/drafts-on-disk', () => disk)

/** A shelf in memory that can be told to refuse. */
function memoryShelf() {
  const records = new Map<string, Draft>()
  const shelf = { refuses: false, puts: 0, looks: 0, records }
  const newestFirst = (): readonly Draft[] =>
    [...records.values()].sort((a, b) => b.updatedAt - a.updatedAt)
  const repository: DraftRepository = {
    newest: (most) => Promise.resolve(ok({ drafts: newestFirst().slice(0, most), unreadable: [] })),
    page: () => Promise.resolve(ok({ drafts: newestFirst(), unreadable: [], next: null })),
    stamp: () =>
      Promise.resolve(ok({ count: records.size, latest: newestFirst()[0]?.updatedAt ?? 0 })),
    get: (id) => Promise.resolve(ok(structuredClone(records.get(id)))),
    some: (ids) => {
      shelf.looks += ids.length
      return Promise.resolve(ok(ids.flatMap((id) => structuredClone(records.get(id)) ?? [])))
    },
    put: (draft) => {
      if (shelf.refuses) return Promise.resolve(fail('timed_out' as const))
      shelf.puts += 1
      // As IndexedDB does: a reactive proxy would throw here.
      records.set(draft.id, structuredClone(draft))
      return Promise.resolve(ok(null))
    },
    mend: ({ back, deleted }) => {
      if (shelf.refuses) return Promise.resolve(fail('refused' as const))
      for (const { id } of deleted) records.delete(id)
      for (const draft of back) records.set(draft.id, structuredClone(draft))
      return Promise.resolve(ok(back))
    },
    refile: () => Promise.resolve(fail('refused' as const)),
    remove: (id) => {
      if (shelf.refuses) return Promise.resolve(fail('refused' as const))
      records.delete(id)
      return Promise.resolve(ok(null))
    },
  }
  Object.assign(disk.draftsOnDisk, repository)
  return shelf
}

let shelf: ReturnType<typeof memoryShelf>

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
  shelf = memoryShelf()
  setActivePinia(createPinia())
})
afterEach(() => vi.useRealTimers())

/** Ready to send but for a badge, which overwrites everybody's own count. */
function warned(value: number): Draft {
  const draft = readyDraft()
  return { ...draft, ios: { ...draft.ios, badge: { mode: 'number', value } } }
}

const type = async (text: string): Promise<void> => {
  const { current } = useDrafts()
  if (current === null) throw new Error('no draft is open')
  current.alert = text
  await nextTick()
}

describe('useDrafts', () => {
  it('saves within half a second of the first key, also when typing never pauses', async () => {
    expect(AUTOSAVE_LATEST).toBeLessThanOrEqual(400)
    const drafts = useDrafts()
    const id = await drafts.create('push')
    for (let key = 1; key <= 10; key += 1) {
      await type('x'.repeat(key))
      await vi.advanceTimersByTimeAsync(60)
    }
    expect(shelf.records.get(id)?.alert.length).toBeGreaterThanOrEqual(6)
    await vi.advanceTimersByTimeAsync(AUTOSAVE_AFTER)
    expect(shelf.records.get(id)?.alert).toHaveLength(10)
    expect(drafts.saveState.kind).toBe('saved')
  })

  it('brings a draft back after a restart as it was typed', async () => {
    const id = await useDrafts().create('broadcast')
    await type('秋茶')
    await vi.advanceTimersByTimeAsync(AUTOSAVE_AFTER)
    setActivePinia(createPinia())
    const reopened = await useDrafts().open(id)
    expect(reopened).toMatchObject({ kind: 'broadcast', alert: '秋茶' })
    expect(useDrafts().saveState.kind).toBe('saved')
  })

  it('writes nothing for a draft that was only opened and looked at', async () => {
    const id = await useDrafts().create('push')
    setActivePinia(createPinia())
    const before = shelf.puts
    await useDrafts().open(id)
    await vi.advanceTimersByTimeAsync(10 * AUTOSAVE_AFTER)
    await useDrafts().flush()
    expect(shelf.puts).toBe(before)
  })

  it('is done after one save: the date of a save does not ask for the next', async () => {
    await useDrafts().create('push')
    await type('a')
    const before = shelf.puts
    await vi.advanceTimersByTimeAsync(20 * AUTOSAVE_AFTER)
    expect(shelf.puts).toBe(before + 1)
  })

  it.each([
    ['blur', () => window.dispatchEvent(new Event('blur'))],
    ['pagehide', () => window.dispatchEvent(new Event('pagehide'))],
    ['beforeunload', () => window.dispatchEvent(new Event('beforeunload'))],
    [
      'a hidden window',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
        document.dispatchEvent(new Event('visibilitychange'))
      },
    ],
  ])('saves at once on %s, without waiting for the timer', async (_, leave) => {
    const id = await useDrafts().create('push')
    await type('last words')
    leave()
    await vi.advanceTimersByTimeAsync(0)
    expect(shelf.records.get(id)?.alert).toBe('last words')
    vi.restoreAllMocks()
  })

  it('says «not saved» with its reason, keeps the text, and saves it once the disk answers', async () => {
    const drafts = useDrafts()
    const id = await drafts.create('push')
    shelf.refuses = true
    await type('kept')
    await vi.advanceTimersByTimeAsync(AUTOSAVE_AFTER)
    expect(drafts.saveState).toEqual({ kind: 'unsaved', reason: 'timed_out' })
    await type('kept too')
    expect(drafts.saveState.kind).toBe('unsaved')
    expect(drafts.current?.alert).toBe('kept too')
    shelf.refuses = false
    await vi.advanceTimersByTimeAsync(RETRY_AFTER)
    expect(drafts.saveState.kind).toBe('saved')
    expect(shelf.records.get(id)?.alert).toBe('kept too')
  })

  it('saves the old draft before it opens another', async () => {
    const drafts = useDrafts()
    const first = await drafts.create('push')
    const second = await drafts.create('push')
    await drafts.open(first)
    await type('first text')
    await drafts.open(second)
    expect(shelf.records.get(first)?.alert).toBe('first text')
    expect(shelf.records.get(second)?.alert).toBe('')
  })

  it('counts no warning as to be seen that was acknowledged, until its figure changes', async () => {
    const drafts = useDrafts()
    const id = await drafts.adopt(warned(3))
    const progress = () => {
      const row = drafts.list.find((draft) => draft.id === id)
      return row && drafts.look(row)?.progress
    }
    await vi.waitFor(() => expect(progress()).toEqual({ kind: 'to_see', count: 1 }))
    for (const problem of check(warned(3))) drafts.acknowledge(seenKey(id, problem))
    expect(progress()).toEqual({ kind: 'ready' })
    await drafts.adopt({ ...warned(4), updatedAt: warned(3).updatedAt + 1 })
    await vi.waitFor(() => expect(progress()).toEqual({ kind: 'to_see', count: 1 }))
  })

  it('looks at no draft because of a save: a whole check between two keys is too dear', async () => {
    const drafts = useDrafts()
    await drafts.create('push')
    for (let key = 1; key <= 5; key += 1) {
      await type('x'.repeat(key))
      await vi.advanceTimersByTimeAsync(2 * AUTOSAVE_AFTER)
    }
    expect(drafts.list).toHaveLength(1)
    expect(shelf.looks).toBe(0)
  })

  it('gives two new drafts no part in common, so that extras do not leak from one to the other', async () => {
    const drafts = useDrafts()
    await drafts.create('push')
    const { current } = drafts
    if (current?.ios.extras.view === 'rows') current.ios.extras.rows.push({ key: 'k', value: 'v' })
    expect(current?.android.extras).toEqual({ view: 'rows', rows: [] })
    await drafts.create('push')
    expect(drafts.current?.ios.extras).toEqual({ view: 'rows', rows: [] })
  })

  it('duplicates under an id of its own and leaves the original alone', async () => {
    const drafts = useDrafts()
    const id = await drafts.create('push')
    if (drafts.current) drafts.current.name = '茶'
    await nextTick()
    const copy = await drafts.duplicate(id, (name) => `${name} 副本`)
    await type('changed')
    await drafts.flush()
    expect(copy).not.toBe(id)
    expect(shelf.records.get(copy ?? '')).toMatchObject({ name: '茶 副本', alert: 'changed' })
    expect(shelf.records.get(id)).toMatchObject({ name: '茶', alert: '' })
  })

  it('puts a deleted draft back as it was, and later than its deletion', async () => {
    const drafts = useDrafts()
    const id = await drafts.create('push')
    await type('wanted')
    await drafts.flush()
    const before = shelf.records.get(id)
    expect(await drafts.remove(id)).toBe(true)
    expect(drafts.list).toHaveLength(0)
    expect(shelf.records.get(id)).toMatchObject({ alert: 'wanted' })
    expect(shelf.records.get(id)?.filing.binnedAt).not.toBeNull()
    expect(drafts.binned.map((summary) => summary.id)).toEqual([id])
    await drafts.undoRemove()
    const after = shelf.records.get(id)
    expect(after).toEqual({ ...before, updatedAt: after?.updatedAt })
    expect(after?.updatedAt).toBeGreaterThan(before?.updatedAt ?? Infinity)
    expect(drafts.list.map((summary) => summary.id)).toEqual([id])
  })

  it('does not resurrect a deleted draft by a save that was still waiting', async () => {
    const drafts = useDrafts()
    const id = await drafts.create('push')
    await type('gone')
    await drafts.remove(id)
    await vi.advanceTimersByTimeAsync(10 * RETRY_AFTER)
    expect(drafts.list).toHaveLength(0)
    expect(shelf.records.get(id)).toMatchObject({ alert: 'gone' })
    expect(shelf.records.get(id)?.filing.binnedAt).not.toBeNull()
  })

  it('keeps what was thrown away through a restart, and puts it back whenever asked', async () => {
    const id = await useDrafts().create('push')
    await type('a year later')
    await useDrafts().remove(id)
    vi.setSystemTime(Date.now() + 365 * 86_400_000)
    setActivePinia(createPinia())
    await useDrafts().load()
    expect(useDrafts().list).toHaveLength(0)
    expect(useDrafts().binned.map((summary) => summary.id)).toEqual([id])
    await useDrafts().putBack(id)
    expect(useDrafts().binned).toHaveLength(0)
    expect(useDrafts().list.map(({ alert }) => alert)).toEqual(['a year later'])
  })

  it('empties the bin for ever, and touches nothing that is not in it', async () => {
    const drafts = useDrafts()
    const [kept, gone, too] = [
      await drafts.create('push'),
      await drafts.create('push'),
      await drafts.create('broadcast'),
    ]
    await drafts.remove(gone)
    await drafts.remove(too)
    expect(await drafts.emptyBin()).toBe(true)
    expect([...shelf.records.keys()]).toEqual([kept])
    expect(drafts.removed).toBeNull()
  })

  it('leaves in the bin what the disk would not delete', async () => {
    const drafts = useDrafts()
    const id = await drafts.create('push')
    await drafts.remove(id)
    shelf.refuses = true
    expect(await drafts.emptyBin()).toBe(false)
    expect(drafts.binned.map((summary) => summary.id)).toEqual([id])
  })

  it('says so when the disk would not delete, and keeps the draft in the list', async () => {
    const drafts = useDrafts()
    const id = await drafts.create('push')
    shelf.refuses = true
    expect(await drafts.remove(id)).toBe(false)
    expect(drafts.list.map((summary) => summary.id)).toEqual([id])
  })
})
