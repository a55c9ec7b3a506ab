import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../electron/tag-mirror/block'
import { createMirrorIndex } from '../../../electron/tag-mirror/mirror-index'
import { mirrorLevel, openMirror } from '../../../electron/tag-mirror/mirror'
import type { Store } from '../../../electron/store/store'
import { createMemoryStore } from '../../support/memory-store'

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', '好', '😀'), { minLength: 1 })
const tags = fc.uniqueArray(fc.constantFrom('x', 'y', 'z'))
const blocks = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 99 }).map((s) => s * 1000), ids, tags }),
  { maxLength: 12 },
)
const asBlock = ({ at, ids, tags }: { at: number; ids: string[]; tags: string[] }): Block => ({
  ...{ at, by: 'hand', tags, ids: ids.join('\n') },
})

describe('the mirror', () => {
  it('knows of everybody what was said last, and counts as a plain map does', () => {
    fc.assert(
      fc.property(blocks, tags, (some, wanted) => {
        const index = createMirrorIndex()
        const model = new Map<string, { tags: string[]; at: number }>()
        for (const block of some) {
          index.apply(asBlock(block))
          for (const id of block.ids) model.set(id, { tags: block.tags, at: block.at })
        }
        expect(index.people()).toBe(model.size)
        for (const [id, { tags, at }] of model)
          expect(index.find(id)).toMatchObject({ at, set: { tags: [...tags].sort() } })
        expect(index.find('stranger')).toBeNull()
        const those = [...model.values()].filter(({ tags }) =>
          wanted.every((t) => tags.includes(t)),
        )
        const counted = index.countWhere((set) => wanted.every((t) => set.tags.includes(t)))
        expect(counted).toEqual({
          people: those.length,
          oldestAt: those.length === 0 ? null : Math.min(...those.map(({ at }) => at)),
          newestAt: those.length === 0 ? null : Math.max(...those.map(({ at }) => at)),
        })
      }),
    )
  })

  it('is the same after a restart, written anew or not', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (some) => {
        const store = createMemoryStore()
        const mirror = await openMirror(store, 'key!/')
        for (const block of some) await mirror.put([asBlock(block)])
        const dump = (one: typeof mirror) =>
          ['a', 'b', 'c', 'd', '好', '😀'].map((id) => {
            const known = one.index.find(id)
            return known && [known.set.tags, known.at, known.by]
          })
        const before = dump(mirror)
        const again = await openMirror(store, 'key!/')
        expect(dump(again)).toEqual(before)
        expect(again.dictionary()).toEqual(mirror.dictionary())
        await again.tidy()
        await again.put([asBlock({ at: 1_000_000, ids: ['a'], tags: ['last'] })])
        expect((await openMirror(store, 'key!/')).index.find('a')?.set.tags).toEqual(['last'])
      }),
    )
  })

  it('throws away what was written over, and nothing else', async () => {
    const store = createMemoryStore()
    const mirror = await openMirror(store, 'k')
    const people = Array.from({ length: 300 }, (_, n) => `u${n}`)
    for (let n = 0; n < 20; n += 1)
      await mirror.put([asBlock({ at: n * 1000, ids: people, tags: [`t${n}`] })])
    const kept = (): number =>
      [...store.records.keys()].filter((key) => key.startsWith(mirrorLevel('k'))).length
    expect(kept()).toBe(20)
    await mirror.tidy()
    expect(kept()).toBe(1)
    const again = await openMirror(store, 'k')
    expect(again.dictionary()).toEqual([{ tag: 't19', people: 300 }])
    await again.put([asBlock({ at: 99_000, ids: ['u0'], tags: [] })])
    expect((await openMirror(store, 'k')).dictionary()).toEqual([{ tag: 't19', people: 299 }])
  })

  it('one app knows nothing of another', async () => {
    const store = createMemoryStore()
    const [one, other] = [await openMirror(store, 'a'), await openMirror(store, 'ab')]
    await one.put([asBlock({ at: 0, ids: ['u'], tags: ['x'] })])
    expect(other.index.find('u')).toBeNull()
    expect((await openMirror(store, 'ab')).index.people()).toBe(0)
    await one.forget()
    expect(one.index.find('u')).toBeNull()
  })

  it('says after a restart what it says now, whatever was written while it was written anew', async () => {
    const put = fc.record({ kind: fc.constant('put' as const), ids, tags })
    const tidy = fc.record({ kind: fc.constant('tidy' as const) })
    const forget = fc.record({ kind: fc.constant('forget' as const) })
    const acts = fc.array(
      fc.oneof({ arbitrary: put, weight: 4 }, { arbitrary: tidy, weight: 3 }, forget),
      { minLength: 1, maxLength: 8 },
    )
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), acts, async (scheduler, some) => {
        const records = createMemoryStore()
        const mirror = await openMirror(inTurn(records, scheduler), 'k')
        const bulk = { tags: ['bulk'], by: 'job:1' }
        // Written over often enough to be worth writing anew, in two blocks.
        const many = Array.from({ length: 1200 }, (_, n) => `u${n}`)
        const seeded = [1, 2, 3, 4, 5].map((at) =>
          mirror.put([{ ...bulk, at: at * 1000, ids: many.join('\n') }]),
        )
        await scheduler.waitFor(Promise.all(seeded))
        const done = some.map(async (act, n) => {
          await scheduler.schedule(Promise.resolve(), act.kind)
          const before = mirror.version()
          if (act.kind === 'put') await mirror.put([asBlock({ ...act, at: (9 + n) * 1000 })])
          if (act.kind === 'tidy') await mirror.tidy()
          if (act.kind !== 'forget') return
          const forgotten = mirror.forget()
          // At once: what is planned from now on is planned over something else.
          expect(mirror.version()).toBeGreaterThan(before)
          await forgotten
        })
        await scheduler.waitFor(Promise.all(done))
        const again = await openMirror(records, 'k')
        expect(again.dictionary()).toEqual(mirror.dictionary())
        for (const id of [...'abcd', '好', '😀', 'u0', 'u1199'])
          expect(again.index.find(id)?.set.tags).toEqual(mirror.index.find(id)?.set.tags)
      }),
    )
  })
})

/** The same database, each write in its turn and none at once, as LevelDB's are. */
function inTurn(store: Store, scheduler: fc.Scheduler): Store {
  let last: Promise<unknown> = Promise.resolve()
  const turn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const written = last.then(() => scheduler.schedule(Promise.resolve(), 'write')).then(work)
    last = written
    return written
  }
  return {
    ...store,
    sublevel: (name, schema) => {
      const level = store.sublevel(name, schema)
      return { ...level, clear: () => turn(level.clear) }
    },
    write: (writings, synced) => turn(() => store.write(writings, synced)),
  }
}
