import type { Contract, Handlers } from '../../shared/ipc/contract'
import type { FailureOf } from '../../shared/ipc/define'
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
  /** Leaves a tombstone in the draft's place, unless it was saved again since. */
  readonly remove: Handlers['mirror.remove']
  /** `MIRROR_PAGE` records at a time, fewer where `changedSince` leaves some out. */
  readonly list: Handlers['mirror.list']
}

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

  return {
    put: write,
    remove: write,
    list: async ({ after, changedSince }) => {
      try {
        const { values, damaged, next } = await level.page(after, MIRROR_PAGE)
        const records = values.filter((one) => saidAt(one) >= (changedSince ?? -Infinity))
        return ok({ records, damaged, next })
      } catch (error) {
        log.error('mirror: not read', error)
        return fail({ kind: 'not_read', detail: messageOf(error) })
      }
    },
  }
}
