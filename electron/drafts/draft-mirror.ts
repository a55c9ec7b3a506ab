import type { Contract, Handlers } from '../../shared/ipc/contract'
import type { FailureOf } from '../../shared/ipc/define'
import { mirrorRecordSchema, saidAt, type MirrorRecord } from '../../shared/drafts/mirror-record'
import { fail, ok, type Result } from '../../shared/result'
import type { Log } from '../log'
import { messageOf } from '../message-of'
import type { Store } from '../store/store'
import { createMirrorHeads } from './mirror-heads'

/** The second copy of every draft, outside the window's own database (reliability.md, fact 2). */
export interface DraftMirror {
  /** Resolves `ok` once the draft is on the disk itself, or a newer one is there already. */
  readonly put: Handlers['mirror.put']
  /** The same for many, all of them or none: one write to the disk, not one for each. */
  readonly fill: Handlers['mirror.fill']
  /** Leaves a tombstone in the draft's place, unless it was saved again since. */
  readonly remove: Handlers['mirror.remove']
  /** Ids and dates, a page of them at a time. */
  readonly heads: Handlers['mirror.heads']
  readonly some: Handlers['mirror.some']
}

type NotRead = FailureOf<Contract['mirror.heads']>
type Written = Result<null, FailureOf<Contract['mirror.put']>>

export function createDraftMirror(parts: {
  readonly store: Store
  readonly clock: () => number
  readonly log: Log
}): DraftMirror {
  const { store, clock, log } = parts
  const level = store.sublevel('draft-mirror', mirrorRecordSchema)
  const heads = createMirrorHeads({ store, records: level, clock, log })
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
      if (newer.length > 0) await heads.write(newer)
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
    heads: ({ after }) => read(() => heads.page(after)),
    some: ({ ids }) =>
      read(async () => {
        const found = await Promise.all(ids.map((id) => level.get(id)))
        return found.flatMap((one) => (one === undefined || one.kind === 'deleted' ? [] : one))
      }),
  }
}
