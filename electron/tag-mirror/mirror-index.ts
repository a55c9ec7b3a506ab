import { createTagSets, type TagSet, type TagSets } from '../../shared/tags/tag-sets'
import { createByteTable, type ByteTable } from '../tag-list/byte-table'
import { createGrowingNumbers } from '../tag-list/growing-numbers'
import type { Block } from './block'
import { eachId } from './each-id'

export interface Known {
  readonly set: TagSet
  /** Milliseconds, to the second. */
  readonly at: number
  readonly by: string
}

/** People by what is to be told of them, and how old the word of each is. */
export interface Counted {
  readonly people: number
  /** Milliseconds, of the people counted; null: nobody. */
  readonly oldestAt: number | null
  readonly newestAt: number | null
}

/** Everyone the mirror knows, in memory: some 50 MB for a million. */
export interface MirrorIndex {
  readonly sets: TagSets
  readonly people: () => number
  /** Everyone in the order they became known; later blocks win. Gives how many the block names. */
  readonly apply: (block: Block) => number
  readonly find: (userId: string) => Known | null
  readonly setOf: (bytes: Uint8Array, from: number, to: number) => TagSet | null
  /** How many people have each set, by its number. */
  readonly countOf: (set: TagSet) => number
  readonly countWhere: (wanted: (set: TagSet) => boolean) => Counted
  /** All that it knows as blocks of at most `most` people. */
  readonly blocks: (most: number) => Generator<Block>
}

export function createMirrorIndex(): MirrorIndex {
  const sets = createTagSets()
  const ids: ByteTable = createByteTable()
  const setOf = createGrowingNumbers()
  /** Seconds: four bytes last until 2106. */
  const secondOf = createGrowingNumbers()
  const byOf = createGrowingNumbers()
  const sources: string[] = []
  const sourceNo = new Map<string, number>()
  const counts: number[] = []

  function noOf(by: string): number {
    const known = sourceNo.get(by)
    if (known !== undefined) return known
    sources.push(by)
    sourceNo.set(by, sources.length - 1)
    return sources.length - 1
  }

  /** What person number `no` has from now on; they are new, or known. */
  function put(no: number, set: number, second: number, by: number): void {
    counts[set] = (counts[set] ?? 0) + 1
    if (no === setOf.length()) {
      setOf.push(set)
      secondOf.push(second)
      byOf.push(by)
      return
    }
    const before = setOf.get(no)
    counts[before] = (counts[before] ?? 0) - 1
    setOf.set(no, set)
    secondOf.set(no, second)
    byOf.set(no, by)
  }

  function knownAt(no: number): Known {
    const set = sets.at(setOf.get(no))
    if (!set) throw new Error(`mirror: no set ${setOf.get(no)}`)
    return { set, at: secondOf.get(no) * 1000, by: sources[byOf.get(no)] ?? '' }
  }

  return {
    sets,
    people: ids.count,
    apply: ({ at, by, tags, ids: text }) => {
      const [set, second, source] = [sets.of(tags).no, Math.floor(at / 1000), noOf(by)]
      return eachId(text, (bytes, from, to) =>
        put(ids.intern(bytes, from, to), set, second, source),
      )
    },
    find: (userId) => {
      const bytes = Buffer.from(userId, 'utf8')
      const no = ids.find(bytes, 0, bytes.length)
      return no < 0 ? null : knownAt(no)
    },
    setOf: (bytes, from, to) => {
      const no = ids.find(bytes, from, to)
      return no < 0 ? null : (sets.at(setOf.get(no)) ?? null)
    },
    countOf: (set) => counts[set.no] ?? 0,
    countWhere: (wanted) => {
      const matches = sets.all().map(wanted)
      let [people, oldest, newest] = [0, Infinity, 0]
      for (let no = 0; no < ids.count(); no += 1) {
        if (!matches[setOf.get(no)]) continue
        people += 1
        const second = secondOf.get(no)
        if (second < oldest) oldest = second
        if (second > newest) newest = second
      }
      return people === 0
        ? { people, oldestAt: null, newestAt: null }
        : { people, oldestAt: oldest * 1000, newestAt: newest * 1000 }
    },
    *blocks(most) {
      const alike = new Map<string, number[]>()
      for (let no = 0; no < ids.count(); no += 1) {
        const key = `${setOf.get(no)} ${secondOf.get(no)} ${byOf.get(no)}`
        const group = alike.get(key)
        if (group) group.push(no)
        else alike.set(key, [no])
      }
      for (const group of alike.values())
        for (let from = 0; from < group.length; from += most) {
          const some = group.slice(from, from + most)
          const { set, at, by } = knownAt(some[0] as number)
          yield { at, by, tags: set.tags, ids: some.map(ids.text).join('\n') }
        }
    },
  }
}
