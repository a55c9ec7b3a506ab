import type { Handlers } from '../../shared/ipc/contract'
import { fail, ok, type Result } from '../../shared/result'
import type { AskWhich } from '../files/ask-which'
import { fileName } from '../files/file-name'
import type { SaveFile } from '../files/save-file'
import type { OpenedFiles } from './opened-files'
import type { Parcels } from './parcels'

/** Drafts and settings on their way out of the app and into it, by files that a person chooses. */
export interface MovingDesk {
  readonly add: Handlers['parcel.add']
  readonly take: Handlers['parcel.take']
  readonly export: Handlers['moving.export']
  readonly open: Handlers['moving.open']
}

export function createMovingDesk(parts: {
  readonly parcels: Parcels
  readonly files: OpenedFiles
  readonly saveFile: SaveFile
  readonly askWhich: AskWhich
}): MovingDesk {
  const { parcels, files, saveFile, askWhich } = parts
  return {
    add: parcels.add,
    take: files.take,
    export: async ({ parcel, name }) => {
      const writer = parcels.close(parcel)
      if (writer === undefined) return fail({ kind: 'no_such_parcel' })
      const saved = await saveFile(
        fileName(name, 'jsonl'),
        'jsonl',
        async (): Promise<Result<Uint8Array, never>> => ok(Buffer.from(writer.finish(), 'utf8')),
      )
      return saved.ok ? ok({ ...saved.value, count: writer.count() }) : saved
    },
    open: async () => {
      const path = await askWhich('jsonl')
      return path === null ? fail({ kind: 'cancelled' }) : files.open(path)
    },
  }
}
