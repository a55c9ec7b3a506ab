import { chownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './run-command.mjs'

/** Where there is no such disk. */
export const noDisk = { folder: '', remove: async () => undefined }

/**
 * A disk of `megabytes` under `home` that belongs to `user`: what is written beyond that gets ENOSPC,
 * as on a full disk. Root on Linux only; `{ folder, remove() }`, and a `folder` of '' elsewhere.
 */
export const smallDisk = async (home, user = {}, megabytes = 12) => {
  if (process.platform !== 'linux' || process.getuid() !== 0) return noDisk
  const folder = join(home, 'small-disk')
  mkdirSync(folder)
  const made = await runCommand('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${megabytes}m`,
    'tmpfs',
    folder,
  ])
  if (made.code !== 0) return noDisk
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  return { folder, remove: () => runCommand('umount', ['--lazy', folder]) }
}
