import { basename } from 'node:path'
import type { Handlers } from '../../shared/ipc/contract'
import { PARCEL_PAGE, type OpenedFile, type OpenFailure } from '../../shared/moving/opened-file'
import type { MovingContent } from '../../shared/moving/read-moving'
import { fail, ok, type Result } from '../../shared/result'
import type { Log } from '../log'
import { readMovingFile } from './read-moving-file'

/** The file that was opened last, kept until the window has fetched the last page of it. */
export interface OpenedFiles {
  readonly open: (path: string) => Promise<Result<OpenedFile, OpenFailure>>
  readonly take: Handlers['parcel.take']
}

export function createOpenedFiles(newId: () => string, log: Log): OpenedFiles {
  let last: { readonly parcel: string; readonly content: MovingContent } | null = null
  return {
    open: async (path) => {
      const read = await readMovingFile(path, log)
      if (!read.ok) return read
      const { records, unknown } = read.value
      last = { parcel: newId(), content: read.value }
      const { parcel } = last
      return ok({ parcel, name: basename(path), count: records.length, unknown })
    },
    take: async ({ parcel, from }) => {
      if (last?.parcel !== parcel) return fail({ kind: 'no_such_parcel' })
      const { records } = last.content
      const next = from + PARCEL_PAGE
      const page = records.slice(from, next)
      if (next < records.length) return ok({ records: page, next })
      last = null
      return ok({ records: page, next: null })
    },
  }
}
