import type { Handlers } from '../../shared/ipc/contract'
import { fail, ok, type Result } from '../../shared/result'
import type { AskWhich } from '../files/ask-which'
import { fileName } from '../files/file-name'
import type { SaveFile } from '../files/save-file'
import type { FileContent } from '../files/write-whole'
import { OUR_EXTENSION } from './file-argument'
import type { HandedIn } from './handed-in'
import type { OpenedFiles } from './opened-files'
import type { Parcels } from './parcels'

/** Drafts and settings on their way out of the app and into it, by files that a person chooses or opens. */
export interface MovingDesk {
  readonly add: Handlers['parcel.add']
  readonly take: Handlers['parcel.take']
  readonly export: Handlers['moving.export']
  readonly open: Handlers['moving.open']
  readonly handedIn: Handlers['moving.handedIn']
  readonly openHandedIn: Handlers['moving.openHandedIn']
}

export function createMovingDesk(parts: {
  readonly parcels: Parcels
  readonly files: OpenedFiles
  readonly saveFile: SaveFile
  readonly askWhich: AskWhich
  readonly handedIn: Pick<HandedIn, 'waits' | 'take'>
}): MovingDesk {
  const { parcels, files, saveFile, askWhich, handedIn } = parts
  return {
    add: parcels.add,
    take: files.take,
    export: async ({ parcel, name }) => {
      const handedOver = await parcels.close(parcel)
      if (handedOver === undefined) return fail({ kind: 'no_such_parcel' })
      const { content, count, remove } = handedOver
      try {
        const saved = await saveFile(
          fileName(name, OUR_EXTENSION),
          OUR_EXTENSION,
          async (): Promise<Result<FileContent, never>> => ok(content),
        )
        return saved.ok ? ok({ ...saved.value, count }) : saved
      } finally {
        await remove()
      }
    },
    open: async () => {
      // Backups, and what earlier versions wrote, have the other name.
      const path = await askWhich(OUR_EXTENSION, 'jsonl')
      return path === null ? fail({ kind: 'cancelled' }) : files.open(path)
    },
    handedIn: async () => ok(handedIn.waits()),
    openHandedIn: async () => {
      const path = handedIn.take()
      return path === null ? fail({ kind: 'none_handed_in' }) : files.open(path)
    },
  }
}
