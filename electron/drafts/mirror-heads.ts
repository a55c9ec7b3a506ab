import { z } from 'zod'
import type { MirrorHead } from '../../shared/drafts/compare-shelves'
import { MIRROR_HEAD_PAGE, MIRROR_PAGE, type MirrorHeadPage } from '../../shared/drafts/mirror-page'
import { saidAt, type MirrorRecord } from '../../shared/drafts/mirror-record'
import { DAY } from '../../shared/quota'
import type { Log } from '../log'
import type { Store, Sublevel } from '../store/store'

/** Ids and dates of the second copy, kept beside its records: a start need not read their words. */
export interface MirrorHeads {
  /** Puts records on the disk with their heads, all of them or none. */
  readonly write: (news: readonly MirrorRecord[]) => Promise<void>
  /**
   * The next page behind `after`. At a start, once a day and after a repair, they are taken from the
   * records themselves: what of these is damaged or gone is found before it is needed.
   */
  readonly page: (after: string | null) => Promise<MirrorHeadPage>
}

const headSchema: z.ZodType<MirrorHead> = z.strictObject({
  id: z.string(),
  kind: z.enum(['kept', 'deleted', 'damaged']),
  at: z.number(),
})
const readThroughSchema = z.strictObject({ at: z.number() })
/** The one key of its sublevel; it stands there while every record has its head. */
const LAST = 'last'

export function createMirrorHeads(parts: {
  readonly store: Store
  readonly records: Sublevel<MirrorRecord>
  readonly clock: () => number
  readonly log: Log
}): MirrorHeads {
  const { store, records, clock, log } = parts
  const heads = store.sublevel('draft-mirror-heads', headSchema)
  const readThrough = store.sublevel('draft-mirror-read-through', readThroughSchema)
  /** Where the pages come from; null: nobody asked yet. */
  let source: 'heads' | 'records' | null = null
  let choosing: Promise<void> | null = null
  /** Whether every head of this reading is on the disk. */
  let isWhole = false
  /** Written since: a page that was read before has them as they were. */
  const news = new Set<string>()

  /** A disk that takes nothing is no reason not to read: the next start tries again. */
  async function note(write: () => Promise<void>): Promise<boolean> {
    try {
      await write()
      return true
    } catch (error) {
      log.error('mirror: heads not written', error)
      return false
    }
  }

  async function isDue(): Promise<boolean> {
    if (store.repaired) return true
    try {
      const last = await readThrough.get(LAST)
      const age = last === undefined ? Infinity : clock() - last.at
      return age < 0 || age >= DAY
    } catch (error) {
      log.error('mirror: heads not read', error)
      return true
    }
  }

  async function choose(): Promise<void> {
    const due = await isDue()
    // Nobody may trust what a reading that does not come to its end leaves.
    if (due)
      isWhole = await note(async () => {
        await readThrough.del(LAST)
        // In one breath: of what was written before, no head stays; the pages find its records.
        news.clear()
        await heads.clear()
      })
    source = due ? 'records' : 'heads'
  }

  async function fromRecords(after: string | null): Promise<MirrorHeadPage> {
    const { values, damaged, next } = await records.page(after, MIRROR_PAGE)
    const found = [...values.map(headOf), ...damaged.map(damagedHead)]
    const writings = found.flatMap((head) =>
      news.has(head.id) ? [] : heads.putting(head.id, head),
    )
    if (writings.length > 0 && !(await note(() => store.write(writings, false)))) isWhole = false
    if (next === null && isWhole && (await note(() => readThrough.put(LAST, { at: clock() })))) {
      source = 'heads'
      news.clear()
    }
    return { heads: found, next }
  }

  /** null: of these heads one is damaged, or all. */
  async function fromHeads(after: string | null): Promise<MirrorHeadPage | null> {
    try {
      const { values, damaged, next } = await heads.page(after, MIRROR_HEAD_PAGE)
      if (damaged.length === 0) return { heads: values, next }
    } catch (error) {
      log.error('mirror: heads not read', error)
    }
    return null
  }

  return {
    write: async (written) => {
      if (source !== 'heads') for (const { id } of written) news.add(id)
      try {
        await store.write(
          written.flatMap((record) => [
            records.putting(record.id, record),
            heads.putting(record.id, headOf(record)),
          ]),
          true,
        )
      } catch (error) {
        isWhole = false
        throw error
      }
    },
    page: async (after) => {
      await (choosing ??= choose())
      if (source === 'heads') {
        const page = await fromHeads(after)
        if (page !== null) return page
        // Both are in the order of ids: the records go on where the heads ended. The next start begins anew.
        source = 'records'
        isWhole = false
        await note(() => readThrough.del(LAST))
      }
      return fromRecords(after)
    },
  }
}

const headOf = (record: MirrorRecord): MirrorHead => ({
  id: record.id,
  kind: record.kind === 'deleted' ? 'deleted' : 'kept',
  at: saidAt(record),
})
const damagedHead = (id: string): MirrorHead => ({ id, kind: 'damaged', at: 0 })
