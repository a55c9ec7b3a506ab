import 'fake-indexeddb/auto'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { SAVE_TIMEOUT } from '../../../renderer/db/draft-repository'
import { pushdeskDatabase } from '../../../renderer/db/pushdesk-database'
import { AUTOSAVE_AFTER, RETRY_AFTER } from '../../../renderer/drafts/autosave'
import { useDrafts } from '../../../renderer/stores/drafts'
import type { Draft } from '../../../shared/message/draft'

// The store, the autosave and Dexie as they are; only IndexedDB's own `put` is made to fail.
const outside = pushdeskDatabase()
const put = IDBObjectStore.prototype.put

const full = (): never => {
  throw new DOMException('no room', 'QuotaExceededError')
}
/** Neither succeeds nor fails, as on a full disk (reliability.md, fact 3). */
const hang = (): IDBRequest<IDBValidKey> => new EventTarget() as IDBRequest<IDBValidKey>

const diskIs = (state: 'well' | typeof full | typeof hang): void => {
  IDBObjectStore.prototype.put = state === 'well' ? put : state
}

async function pass(ms: number): Promise<void> {
  // In steps: IndexedDB's own turns lie between the timers.
  for (let left = ms; left > 0; left -= 100) {
    await vi.advanceTimersByTimeAsync(Math.min(100, left))
    for (let turn = 0; turn < 3; turn += 1) await new Promise((done) => setImmediate(done))
  }
}

async function type(text: string): Promise<void> {
  const { current } = useDrafts()
  if (current === null) throw new Error('no draft is open')
  current.alert = text
  await nextTick()
}

const onDisk = async (id: string): Promise<string | undefined> =>
  ((await outside.drafts.get(id)) as Draft | undefined)?.alert

/** What `work` gives, while the fake clock runs. */
async function inTime<Value>(work: Promise<Value>, most = 2 * SAVE_TIMEOUT): Promise<Value> {
  let settled = false
  void work.finally(() => (settled = true))
  for (let gone = 0; !settled && gone < most; gone += 100) await pass(100)
  if (!settled) throw new Error(`not settled within ${most} ms`)
  return work
}

let ids: { first: string; second: string }

beforeEach(async () => {
  await outside.drafts.clear()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 })
  setActivePinia(createPinia())
  const second = await inTime(useDrafts().create('push'))
  const first = await inTime(useDrafts().create('push'))
  ids = { first, second }
})

afterEach(async () => {
  diskIs('well')
  await pass(2 * RETRY_AFTER)
  vi.useRealTimers()
})

describe.each([
  ['full', full, 'disk_full'],
  ['silent', hang, 'timed_out'],
] as const)('words on a disk that is %s', (_, state, reason) => {
  it('are on disk once it recovers, after any number of failures', async () => {
    diskIs(state)
    await type('kept')
    await pass(AUTOSAVE_AFTER + 3 * (RETRY_AFTER + SAVE_TIMEOUT))
    expect(useDrafts().saveState).toEqual({ kind: 'unsaved', reason })
    expect(await onDisk(ids.first)).toBe('')
    diskIs('well')
    // A try that began a moment before may have to time out first; the last turns are for the write.
    await pass(RETRY_AFTER + SAVE_TIMEOUT + 200)
    expect(useDrafts().saveState.kind).toBe('saved')
    expect(await onDisk(ids.first)).toBe('kept')
  })

  it('are called unsaved within 3 s of the save', async () => {
    diskIs(state)
    await type('kept')
    await pass(AUTOSAVE_AFTER + 2_900)
    expect(useDrafts().saveState).toEqual({ kind: 'unsaved', reason })
  })

  it.each([
    ['another draft is opened', () => useDrafts().open(ids.second)],
    ['a new draft is made', () => useDrafts().create('broadcast')],
    ['another draft is duplicated', () => useDrafts().duplicate(ids.second)],
    [
      'the list is opened and another draft deleted there',
      () =>
        useDrafts()
          .flush()
          .then(() => useDrafts().remove(ids.second)),
    ],
  ])('are not lost when %s', async (_what, leave) => {
    const drafts = useDrafts()
    diskIs(state)
    await type('kept')
    await pass(AUTOSAVE_AFTER + SAVE_TIMEOUT)
    await type('kept to the last word')
    await inTime<unknown>(leave())
    await pass(SAVE_TIMEOUT)
    expect(drafts.list.find(({ id }) => id === ids.first)).toMatchObject({
      alert: 'kept to the last word',
      unsaved: reason,
    })
    diskIs('well')
    await pass(RETRY_AFTER + SAVE_TIMEOUT)
    expect(await onDisk(ids.first)).toBe('kept to the last word')
    expect(drafts.unsaved.size).toBe(0)
    expect(drafts.list.filter(({ unsaved }) => unsaved !== null)).toEqual([])
  })

  it('come back to the editor instead of the older ones on disk', async () => {
    const drafts = useDrafts()
    diskIs(state)
    await type('newer than the disk')
    await inTime(drafts.open(ids.second))
    await pass(SAVE_TIMEOUT)
    expect((await inTime(drafts.open(ids.first)))?.alert).toBe('newer than the disk')
    expect(drafts.saveState).toEqual({ kind: 'unsaved', reason })
    await type('newer still')
    diskIs('well')
    await pass(2 * RETRY_AFTER)
    expect(await onDisk(ids.first)).toBe('newer still')
    expect(drafts.saveState.kind).toBe('saved')
  })

  it('keep the window from closing, and let it go once they are on disk', async () => {
    const asksToStay = (): boolean =>
      !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(asksToStay()).toBe(false)
    diskIs(state)
    await type('kept')
    await pass(AUTOSAVE_AFTER + SAVE_TIMEOUT)
    expect(asksToStay()).toBe(true)
    await inTime(useDrafts().open(ids.second))
    expect(asksToStay()).toBe(true)
    diskIs('well')
    await pass(RETRY_AFTER + SAVE_TIMEOUT)
    expect(asksToStay()).toBe(false)
  })
})

describe('words the disk refused', () => {
  it('do not come back over newer ones when the writer takes them out again', async () => {
    diskIs(full)
    await type('a slip')
    await pass(AUTOSAVE_AFTER)
    await type('')
    diskIs('well')
    await pass(2 * RETRY_AFTER)
    await inTime(useDrafts().open(ids.second))
    await pass(2 * RETRY_AFTER)
    expect(await onDisk(ids.first)).toBe('')
    expect(useDrafts().unsaved.size).toBe(0)
  })

  it('stay deleted when their draft is deleted while a save of it is under way', async () => {
    const drafts = useDrafts()
    diskIs(hang)
    await type('gone')
    await pass(AUTOSAVE_AFTER + 100)
    diskIs('well')
    expect(await inTime(drafts.remove(ids.first))).toBe(true)
    await pass(3 * RETRY_AFTER)
    expect(drafts.list.map(({ id }) => id)).toEqual([ids.second])
    expect(drafts.binned.map(({ id }) => id)).toEqual([ids.first])
    await inTime(drafts.undoRemove())
    expect(await onDisk(ids.first)).toBe('gone')
  })

  it('survive an undo that the disk refuses', async () => {
    const drafts = useDrafts()
    await type('wanted')
    expect(await inTime(drafts.remove(ids.first))).toBe(true)
    diskIs(full)
    await inTime(drafts.undoRemove())
    expect(drafts.list.find(({ id }) => id === ids.first)?.unsaved).toBe('disk_full')
    diskIs('well')
    await pass(RETRY_AFTER + SAVE_TIMEOUT)
    expect(await onDisk(ids.first)).toBe('wanted')
  })
})

describe('two drafts asked for at once', () => {
  it('leave the one asked for last in the editor, so that no page stays empty', async () => {
    const drafts = useDrafts()
    const third = await inTime(drafts.create('push'))
    await inTime(drafts.open(ids.second))
    await inTime(Promise.all([drafts.open(ids.first), drafts.open(third)]))
    expect(drafts.current?.id).toBe(third)
  })
})
