import { extname } from 'node:path'
import type { FileFailure } from '../../shared/ipc/file-failure'
import { fail, ok, type Result } from '../../shared/result'
import { codeOf } from '../code-of'
import type { Log } from '../log'
import type { AskWhere } from './ask-where'
import type { FileContent, WriteWhole } from './write-whole'

/** A place on the disk for what `make` gives; it is made once, after the place is known. */
export type SaveFile = <Failure>(
  suggested: string,
  extension: string,
  make: () => Promise<Result<FileContent, Failure>>,
) => Promise<Result<{ readonly path: string }, FileFailure | Failure>>

/** Asks where to, makes, writes. No file is replaced that the dialog has not asked about. */
export function createSaveFile(parts: {
  readonly askWhere: AskWhere
  readonly write: WriteWhole
  readonly log: Log
}): SaveFile {
  const { askWhere, write, log } = parts
  return async (suggested, extension, make) => {
    let made: Awaited<ReturnType<typeof make>> | undefined
    let name = suggested
    for (;;) {
      const chosen = await askWhere(name, extension)
      if (chosen === null) return fail({ kind: 'cancelled' })
      made ??= await make()
      if (!made.ok) return made
      // The dialog asked about the name it gave, not about the one with our extension behind it.
      const asked = extname(chosen).toLowerCase() === `.${extension}`
      const path = asked ? chosen : `${chosen}.${extension}`
      try {
        await write(path, made.value, asked)
        return ok({ path })
      } catch (error) {
        const code = codeOf(error)
        if (!asked && code === 'EEXIST') {
          name = path
          continue
        }
        log.error(`file: ${extension} not written`, error)
        return fail({ kind: 'disk', code })
      }
    }
  }
}
