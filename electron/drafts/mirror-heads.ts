import { z } from 'zod'
import type { MirrorHead } from '../../shared/drafts/compare-shelves'
import { MIRROR_HEAD_PAGE, MIRROR_PAGE, type MirrorHeadPage } from '../../shared/drafts/mirror-page'
import { saidAt, type MirrorRecord } from '../../shared/drafts/mirror-record'
import { DAY } from '../../shared/quota'
import type { Log } from '../log'
import type { Store, Sublevel, Writing } from '../store/store'

/** Ids and dates of the second copy, kept beside its records: a start need not read their words. */
export interface MirrorHeads {
  /** The part of a write that belongs to the record it puts. */
  readonly putting: (record: MirrorRecord) => Writing
  /**
   * The next page behind `after`. Once a day, and after a repair, they are taken from the records
   * themselves: what of these is damaged or gone is found before it is needed.
   */
  readonly page: (after: string | null) => Promise<MirrorHeadPage>
}

const headSchema: z.ZodType<MirrorHead> = z.strictObject({
  id: z.string(),
  kind: z.enum(['kept', 'deleted', 'damaged']),
  at: z.number(),
})
const readThroughSchema = z.strictObject({ at: z.number() })
/** The one key of its sublevel. */
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
  /** Whether the records themselves are to be read; asked once, and over when they were. */
  let due: Promise<boolean> | null = null
  /** Whether all that were read from the records are on the disk. */
  let isWritten = true

  async function isDue(): Promise<boolean> {
    const last = await readThrough.get(LAST)
    const age = last === undefined ? Infinity : clock() - last.at
    if (!store.repaired && age >= 0 && age < DAY) return false
    // Only what is written from now on is there: of a record that is gone no head may stay.
    await note(() => heads.clear())
    return true
  }

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

  async function fromRecords(after: string | null): Promise<MirrorHeadPage> {
    const { values, damaged, next } = await records.page(after, MIRROR_PAGE)
    const found = [...values.map(headOf), ...damaged.map(damagedHead)]
    const written = await note(() =>
      store.write(
        found.map((head) => heads.putting(head.id, head)),
        false,
      ),
    )
    if (!written) isWritten = false
    if (next === null && isWritten && (await note(() => readThrough.put(LAST, { at: clock() }))))
      due = Promise.resolve(false)
    return { heads: found, next }
  }

  return {
    putting: (record) => heads.putting(record.id, headOf(record)),
    page: async (after) => {
      if (await (due ??= isDue())) return fromRecords(after)
      const { values, damaged, next } = await heads.page(after, MIRROR_HEAD_PAGE)
      return { heads: [...values, ...damaged.map(damagedHead)], next }
    },
  }
}

const headOf = (record: MirrorRecord): MirrorHead => ({
  id: record.id,
  kind: record.kind === 'deleted' ? 'deleted' : 'kept',
  at: saidAt(record),
})
const damagedHead = (id: string): MirrorHead => ({ id, kind: 'damaged', at: 0 })
