import { createReadStream } from 'node:fs'
import { appendFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Contract, Handlers } from '../../shared/ipc/contract'
import type { FailureOf } from '../../shared/ipc/define'
import { createMovingWriter, type MovingWriter } from '../../shared/moving/write-moving'
import { fail, ok, type Result } from '../../shared/result'
import { codeOf } from '../code-of'
import type { FileContent } from '../files/write-whole'
import type { Log } from '../log'
import { nodeHash } from './node-hash'

/** All that was handed over under one id. */
export interface Parcel {
  /** How many records. */
  readonly count: number
  /** The file, its first line in front; it can be read again as long as the parcel is there. */
  readonly content: FileContent
  readonly remove: () => Promise<void>
}

/** What the window hands over to be written, part by part under one id. */
export interface Parcels {
  readonly add: Handlers['parcel.add']
  /** The whole of it: whoever takes it removes it. Undefined: none was handed over, or not all of it. */
  readonly close: (parcel: string) => Promise<Parcel | undefined>
}

interface Filling {
  readonly path: string
  readonly writer: MovingWriter
  /** One part after the other, in the order of the hash. */
  last: Promise<Added>
}
type Added = Result<null, FailureOf<Contract['parcel.add']>>

/** A window that goes away leaves its parcel half filled: more than these are never kept. */
const MOST = 4

/**
 * Parcels lie in `folder`, not in memory: a backup of a hundred thousand drafts would be most of what
 * main holds. What an earlier run left there is removed.
 */
export function createParcels(folder: string, newId: () => string, log: Log): Parcels {
  const parcels = new Map<string, Filling>()
  /** What stays, held by a virus scanner, goes at the next start: no reason to call a backup failed. */
  async function remove(path: string): Promise<void> {
    try {
      await rm(path, { recursive: true, force: true, maxRetries: 3 })
    } catch (error) {
      log.error('parcels: one stays', error)
    }
  }
  const emptied = remove(folder)

  /** A part that did not get to the disk would be missed in the middle: nothing comes after it. */
  async function write(before: Promise<Added>, path: string, part: string): Promise<Added> {
    await emptied
    const added = await before
    if (!added.ok) return added
    try {
      // At each part: there may have been no room for it before, or somebody tidied up.
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await appendFile(path, part, { mode: 0o600 })
      return ok(null)
    } catch (error) {
      log.error('parcels: a part is not written', error)
      // It would hold the room that is missing.
      await remove(path)
      return fail({ kind: 'disk', code: codeOf(error) })
    }
  }

  const begin = (): Filling => ({
    path: join(folder, newId()),
    writer: createMovingWriter(nodeHash),
    last: Promise.resolve(ok(null)),
  })

  /** Puts it last in line; of too many, the one goes that nobody has touched for longest. */
  function touch(parcel: string, filling: Filling): void {
    parcels.delete(parcel)
    parcels.set(parcel, filling)
    const [oldest] = parcels
    if (parcels.size > MOST && oldest !== undefined) {
      parcels.delete(oldest[0])
      void oldest[1].last.then(() => remove(oldest[1].path))
    }
  }

  return {
    add: ({ parcel, records }) => {
      const filling = parcels.get(parcel) ?? begin()
      touch(parcel, filling)
      return (filling.last = write(filling.last, filling.path, filling.writer.add(records)))
    },
    close: async (parcel) => {
      const filling = parcels.get(parcel)
      if (filling === undefined) return undefined
      parcels.delete(parcel)
      // Of one that is not whole nothing is left on the disk.
      if (!(await filling.last).ok) return undefined
      const { writer, path } = filling
      const header = Buffer.from(writer.header(), 'utf8')
      return {
        count: writer.count(),
        content: {
          async *[Symbol.asyncIterator]() {
            yield header
            yield* createReadStream(path) as AsyncIterable<Buffer>
          },
        },
        remove: () => remove(path),
      }
    },
  }
}
