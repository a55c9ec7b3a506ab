import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { COPY_EVERY, MIRROR_RETRY_AFTER, mirrorFeed } from '../../../renderer/drafts/mirror-feed'
import type { MirrorRecord } from '../../../shared/drafts/mirror-record'
import { newDraft, type Draft } from '../../../shared/message/draft'
import { fail, ok } from '../../../shared/result'

const draft = (id: string, alert = ''): Draft => ({ ...newDraft('push', id, 0), alert })

/** A second copy that writes down what reaches it, and refuses the ids in `refused`. */
function bench() {
  const written: string[] = []
  const refused = new Set<string>()
  const feeder = mirrorFeed(async (record: MirrorRecord) => {
    await Promise.resolve()
    if (refused.has(record.id)) return fail({ kind: 'not_written', detail: 'ENOSPC' })
    written.push(
      record.kind === 'deleted' ? `${record.id} deleted` : `${record.id} ${record.alert}`,
    )
    return ok(null)
  })
  return { ...feeder, written, refused }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the feed of the second copy', () => {
  it('ends with the newest words of a draft, whatever was under way', async () => {
    const { feed, state, written } = bench()
    for (const words of ['1', '2', '3']) feed(draft('a', words))
    expect(state.value.kind).toBe('copying')
    await vi.advanceTimersByTimeAsync(COPY_EVERY)
    expect(written.at(-1)).toBe('a 3')
    expect(state.value.kind).toBe('kept')
  })

  it('copies a draft while it is typed now and then, not at every save between two keys', async () => {
    const { feed, written } = bench()
    for (let save = 0; save < 10; save += 1) {
      feed(draft('a', String(save)))
      await vi.advanceTimersByTimeAsync(COPY_EVERY / 5)
    }
    expect(written.length).toBeLessThanOrEqual(3)
    await vi.advanceTimersByTimeAsync(COPY_EVERY)
    expect(written.at(-1)).toBe('a 9')
  })

  it('keeps its place in the queue for what the home did not give, and does not say «kept»', async () => {
    let isThere = false
    const copied: string[] = []
    const feeder = mirrorFeed(async () => ok(null), {
      read: async (ids) =>
        isThere
          ? ok(ids.map((id) => draft(id, 'x')))
          : fail({ kind: 'not_written' as const, detail: 'timeout' }),
      write: async (drafts) => {
        copied.push(...drafts.map(({ id }) => id))
        return ok(null)
      },
    })
    feeder.feedStored('d0')
    await vi.advanceTimersByTimeAsync(100)
    expect([feeder.state.value.kind, copied]).toEqual(['behind', []])
    isThere = true
    await vi.advanceTimersByTimeAsync(MIRROR_RETRY_AFTER)
    expect([feeder.state.value.kind, copied]).toEqual(['kept', ['d0']])
  })

  it('brings many that lie in the home a part at a time, each as it is by then', async () => {
    const sizes: number[] = []
    const home = new Map(Array.from({ length: 250 }, (_, n) => [`d${n}`, draft(`d${n}`, 'old')]))
    const copied = new Map<string, string>()
    const feeder = mirrorFeed(async () => ok(null), {
      read: async (ids) => ok(ids.flatMap((id) => home.get(id) ?? [])),
      write: async (drafts) => {
        sizes.push(drafts.length)
        for (const one of drafts) copied.set(one.id, one.alert)
        // Filed anew while its copy is under way: it has to go once more.
        if (sizes.length === 1) {
          home.set('d0', draft('d0', 'new'))
          feeder.feedStored('d0')
        }
        return ok(null)
      },
    })
    for (const id of home.keys()) feeder.feedStored(id)
    await vi.advanceTimersByTimeAsync(2 * COPY_EVERY)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200)
    expect(copied.size).toBe(250)
    expect(copied.get('d0')).toBe('new')
    expect(feeder.state.value.kind).toBe('kept')
  })

  it('keeps no words back from a window that may be about to close', async () => {
    const { feed, hurry, written } = bench()
    feed(draft('a', '1'))
    await vi.advanceTimersByTimeAsync(0)
    feed(draft('a', 'last words'))
    hurry()
    await vi.advanceTimersByTimeAsync(0)
    expect(written.at(-1)).toBe('a last words')
  })

  it('lets a deletion overtake a save that still waits', async () => {
    const { feed, written } = bench()
    feed(draft('first'))
    feed(draft('a', 'gone'))
    feed({ kind: 'deleted', id: 'a', deletedAt: 1 })
    await vi.advanceTimersByTimeAsync(0)
    expect(written).toEqual(['first ', 'a deleted'])
  })

  it('tries again by itself what failed, and says «behind» until all of it is there', async () => {
    const { feed, state, written, refused } = bench()
    refused.add('a')
    feed(draft('a', 'words'))
    await vi.advanceTimersByTimeAsync(3 * MIRROR_RETRY_AFTER)
    expect(state.value).toEqual({
      kind: 'behind',
      failure: { kind: 'not_written', detail: 'ENOSPC' },
    })
    refused.clear()
    await vi.advanceTimersByTimeAsync(MIRROR_RETRY_AFTER)
    expect(written).toEqual(['a words'])
    expect(state.value.kind).toBe('kept')
  })

  it('does not keep the others back for one that cannot be written', async () => {
    const { feed, state, written, refused } = bench()
    refused.add('a')
    feed(draft('a'))
    feed(draft('b'))
    feed(draft('c'))
    await vi.advanceTimersByTimeAsync(2 * MIRROR_RETRY_AFTER)
    expect(written).toEqual(['b ', 'c '])
    expect(state.value.kind).toBe('behind')
  })
})
