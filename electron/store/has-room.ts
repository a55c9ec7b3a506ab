import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** More than a new manifest, log and table head take (bytes). */
const SPARE = 64 * 1024

/**
 * Tries whether `folder` takes as much as LevelDB writes when it opens: the records of its log as a
 * table. Rejects with the system's own error where it does not; leaves nothing behind.
 */
export async function hasRoom(folder: string): Promise<void> {
  const logs = (await readdir(folder)).filter((name) => name.endsWith('.log'))
  const sizes = await Promise.all(logs.map(async (name) => (await stat(join(folder, name))).size))
  const trial = join(folder, 'room.tmp')
  try {
    const file = await open(trial, 'w')
    try {
      await file.writeFile(Buffer.alloc(sizes.reduce((sum, size) => sum + size, SPARE)))
      await file.sync()
    } finally {
      await file.close()
    }
  } finally {
    await rm(trial, { force: true })
  }
}
