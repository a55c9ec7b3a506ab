import type { Contract, Handlers } from '../../shared/ipc/contract'
import type { FailureOf } from '../../shared/ipc/define'
import type { MirrorHead } from '../../shared/drafts/compare-shelves'
import { MIRROR_PAGE } from '../../shared/drafts/mirror-page'
import { saidAt, type MirrorRecord } from '../../shared/drafts/mirror-record'
import { fail, ok, type Result } from '../../shared/result'
import type { Log } from '../log'
import { messageOf } from '../message-of'
import type { Store, Sublevel } from '../store/store'

/** The second copy of every draft, outside the window's own database (reliability.md, fact 2). */
export interface DraftMirror {
  /** Resolves `ok` once the draft is on the disk itself, or a newer one is there already. */
  readonly put: Handlers['mirror.put']
  /** The same for many, all of them or none: one write to the disk, not one for each. */
  readonly fill: Handlers['mirror.fill']
  /** Leaves a tombstone in the draft's place, unless it was saved again since. */
  readonly remove: Handlers['mirror.remove']
  /** Ids and dates of `MIRROR_PAGE` records at a time. */
  readonly heads: Handlers['mirror.heads']
  readonly some: Handlers['mirror.some']
}

type NotRead = FailureOf<Contract['mirror.heads']>
type Written = Result<null, FailureOf<Contract['mirror.put']>>

/** `write` puts all of a list or none of it on the disk, as `Store.write` does. */
export function createDraftMirror(
  level: Sublevel<MirrorRecord>,
  write: Store['write'],
  log: Log,
): DraftMirror {
  /** What is under way for each id: a write compares with what the one before it wrote. */
  const writing = new Map<string, Promise<Written>>()

  /** A damaged record reads as none, and is replaced by the draft that was in it. */
  async function isNews(record: MirrorRecord): Promise<boolean> {
    const there = await level.get(record.id)
    return there === undefined || saidAt(there) <= saidAt(record)
  }

  async function writeLater(
    records: readonly MirrorRecord[],
    before: readonly Promise<Written>[],
  ): Promise<Written> {
    await Promise.all(before)
    try {
      const news = await Promise.all(records.map(isNews))
      const newer = records.filter((_record, at) => news[at])
      if (newer.length > 0)
        await write(
          newer.map((record) => level.putting(record.id, record)),
          true,
        )
      return ok(null)
    } catch (error) {
      log.error(`mirror: not written ${records.map(({ id }) => id).join(' ')}`, error)
      return fail({ kind: 'not_written', detail: messageOf(error) })
    }
  }

  function put(records: readonly MirrorRecord[]): Promise<Written> {
    const ids = records.map(({ id }) => id)
    const written = writeLater(
      records,
      ids.flatMap((id) => writing.get(id) ?? []),
    ).finally(() => {
      for (const id of ids) if (writing.get(id) === written) writing.delete(id)
    })
    for (const id of ids) writing.set(id, written)
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
    put: (draft) => put([draft]),
    fill: ({ drafts }) => put(drafts),
    remove: (tombstone) => put([tombstone]),
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
