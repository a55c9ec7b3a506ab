import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** What is to be in a file: at once, or piece by piece, and anew from its start each time it is read. */
export type FileContent = Uint8Array | AsyncIterable<Uint8Array>

export type WriteWhole = (path: string, content: FileContent, replace: boolean) => Promise<void>

/**
 * Puts a file on the disk as a whole or not at all. `replace: false` never touches a file that is
 * there. Rejects with the system's own error.
 */
export const writeWhole: WriteWhole = async (path, content, replace) => {
  const part = join(dirname(path), `.pushdesk-${randomUUID()}.part`)
  try {
    await writeSynced(part, content)
    if (replace) await rename(part, path)
    else await copyFile(part, path, constants.COPYFILE_EXCL)
  } finally {
    // After a rename there is nothing left of it.
    await rm(part, { force: true })
  }
}

/** Before it takes its name it lies on the disk itself: else a power cut leaves an empty file under it. */
async function writeSynced(path: string, content: FileContent): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await writeFile(file, content)
    await file.sync()
  } finally {
    await file.close()
  }
}
