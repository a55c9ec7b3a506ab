import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Puts a file on the disk as a whole or not at all. `replace: false` never touches a file that is
 * there. Rejects with the system's own error.
 */
export async function writeBoard(
  path: string,
  content: Uint8Array,
  replace: boolean,
): Promise<void> {
  const part = join(dirname(path), `.pushdesk-${randomUUID()}.part`)
  try {
    await writeFile(part, content)
    if (replace) await rename(part, path)
    else await copyFile(part, path, constants.COPYFILE_EXCL)
  } finally {
    // After a rename there is nothing left of it.
    await rm(part, { force: true })
  }
}
