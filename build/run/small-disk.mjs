import { chownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './run-command.mjs'

/**
 * A disk of `megabytes` under `home` that belongs to `user`: what is written beyond that gets ENOSPC,
 * as on a full disk. Root on Linux only; `{ folder, remove() }`, and a `folder` of '' elsewhere.
 */
export const smallDisk = async (home, user = {}, megabytes = 12) => {
  const none = { folder: '', remove: async () => undefined }
  if (process.platform !== 'linux' || process.getuid() !== 0) return none
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
  if (made.code !== 0) return none
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  return { folder, remove: () => runCommand('umount', ['--lazy', folder]) }
}
