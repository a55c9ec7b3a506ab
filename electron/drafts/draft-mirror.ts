import type { Contract, Handlers } from '../../shared/ipc/contract'
import type { FailureOf } from '../../shared/ipc/define'
import type { MirrorHead } from '../../shared/drafts/compare-shelves'
import { MIRROR_PAGE } from '../../shared/drafts/mirror-page'
import { saidAt, type MirrorRecord } from '../../shared/drafts/mirror-record'
import { fail, ok, type Result } from '../../shared/result'
import type { Log } from '../log'
import { messageOf } from '../message-of'
import type { Sublevel } from '../store/store'

/** The second copy of every draft, outside the window's own database (reliability.md, fact 2). */
export interface DraftMirror {
  /** Resolves `ok` once the draft is on the disk itself, or a newer one is there already. */
  readonly put: Handlers['mirror.put']
  readonly fill: Handlers['mirror.fill']
  /** Leaves a tombstone in the draft's place, unless it was saved again since. */
  readonly remove: Handlers['mirror.remove']
  /** Ids and dates of `MIRROR_PAGE` records at a time. */
  readonly heads: Handlers['mirror.heads']
  readonly some: Handlers['mirror.some']
}

type NotRead = FailureOf<Contract['mirror.heads']>
type Written = Result<null, FailureOf<Contract['mirror.put']>>

export function createDraftMirror(level: Sublevel<MirrorRecord>, log: Log): DraftMirror {
  /** What is under way for each id: a write compares with what the one before it wrote. */
  const writing = new Map<string, Promise<Written>>()

  async function writeLater(record: MirrorRecord, before?: Promise<Written>): Promise<Written> {
    await before
    try {
      // A damaged record reads as none, and is replaced by the draft that was in it.
      const there = await level.get(record.id)
      if (there !== undefined && saidAt(there) > saidAt(record)) return ok(null)
      await level.put(record.id, record)
      return ok(null)
    } catch (error) {
      log.error(`mirror: not written ${record.id}`, error)
      return fail({ kind: 'not_written', detail: messageOf(error) })
    }
  }

  function write(record: MirrorRecord): Promise<Written> {
    const { id } = record
    const written = writeLater(record, writing.get(id)).finally(() => {
      if (writing.get(id) === written) writing.delete(id)
    })
    writing.set(id, written)
    return written
  }

  async function read<Value>(work: () => Promise<Value>): Promise<Result<Value, NotRead>> {
    try {
      return ok(await work())
    } catch (error) {
      log.error('mirror: not read', error)
      return fail({ kind: 'not_read', detail: messageOf(error) })
    }
  }

  return {
    put: write,
    // At once: the database brings what comes together to the disk together.
    fill: async ({ drafts }) => {
      const written = await Promise.all(drafts.map(write))
      return written.find((one) => !one.ok) ?? ok(null)
    },
    remove: write,
    heads: ({ after }) =>
      read(async () => {
        const { values, damaged, next } = await level.page(after, MIRROR_PAGE)
        return { heads: [...values.map(headOf), ...damaged.map(damagedHead)], next }
      }),
    some: ({ ids }) =>
      read(async () => {
        const found = await Promise.all(ids.map((id) => level.get(id)))
        return found.flatMap((one) => (one === undefined || one.kind === 'deleted' ? [] : one))
      }),
  }
}

const headOf = (record: MirrorRecord): MirrorHead => ({
  id: record.id,
  kind: record.kind === 'deleted' ? 'deleted' : 'kept',
  at: saidAt(record),
})
const damagedHead = (id: string): MirrorHead => ({ id, kind: 'damaged', at: 0 })
