import { mkdir, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Handlers } from '../../shared/ipc/contract'
import { backupName, backupOfName, type Backup } from '../../shared/moving/backup'
import { movingHeaderSchema } from '../../shared/moving/moving-header'
import { staleBackups } from '../../shared/moving/stale-backups'
import { fail, ok } from '../../shared/result'
import { codeOf } from '../code-of'
import type { WriteWhole } from '../files/write-whole'
import type { Log } from '../log'
import { messageOf } from '../message-of'
import type { OpenedFiles } from '../moving/opened-files'
import type { Parcels } from '../moving/parcels'

/** Copies of everything outside IndexedDB and outside main's own database: plain files in `folder`. */
export interface Backups {
  readonly make: Handlers['backups.make']
  /** Newest first. */
  readonly list: Handlers['backups.list']
  readonly open: Handlers['backups.open']
}

/** Bytes: a first line is never longer. */
const HEADER = 1_000

export function createBackups(parts: {
  readonly folder: string
  readonly parcels: Pick<Parcels, 'close'>
  readonly files: Pick<OpenedFiles, 'open'>
  readonly write: WriteWhole
  readonly clock: () => number
  readonly log: Log
}): Backups {
  const { folder, parcels, files, write, clock, log } = parts

  async function all(): Promise<readonly Omit<Backup, 'count'>[]> {
    const names = await readdir(folder).catch((error: unknown) => {
      // Before the first one there is no folder.
      if (codeOf(error) === 'ENOENT') return []
      throw error
    })
    return names.flatMap((name) => backupOfName(name) ?? []).sort((a, b) => b.at - a.at)
  }

  /** One that cannot be removed is only in the way: the new one is written. */
  async function thin(): Promise<void> {
    try {
      for (const { name } of staleBackups(await all())) await rm(join(folder, name))
    } catch (error) {
      log.error('backups: an old one stays', error)
    }
  }

  return {
    make: async ({ parcel, reason }) => {
      const handedOver = await parcels.close(parcel)
      if (handedOver === undefined) return fail({ kind: 'no_such_parcel' })
      const { content, count, remove } = handedOver
      const at = clock()
      const name = backupName(at, reason)
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await write(join(folder, name), content, true)
      } catch (error) {
        log.error('backups: not written', error)
        return fail({ kind: 'disk', code: codeOf(error) })
      } finally {
        await remove()
      }
      await thin()
      return ok({ name, at, reason, count })
    },
    list: async () => {
      try {
        const found = await all()
        return ok(
          await Promise.all(
            found.map(async (one) => ({ ...one, count: await countOf(join(folder, one.name)) })),
          ),
        )
      } catch (error) {
        log.error('backups: not listed', error)
        return fail({ kind: 'not_read', detail: messageOf(error) })
      }
    },
    open: ({ name }) => files.open(join(folder, name)),
  }
}

/** What the first line promises; the rest is read when somebody wants it. */
async function countOf(path: string): Promise<number | null> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER), 0, HEADER, 0)
      const [line = ''] = buffer.toString('utf8', 0, bytesRead).split('\n', 1)
      return movingHeaderSchema.parse(JSON.parse(line)).count
    } catch {
      return null
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}
