import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './hash-of.mjs'
import { Problem } from '../run/problem.mjs'
import { projectRoot } from '../run/project-root.mjs'
import { runNpm } from '../run/run-npm.mjs'
import { stamp } from './stamp.mjs'

/**
 * `npm ci`, only when node_modules is absent or the lock file changed. Without install scripts:
 * keytar and Electron are the only packages that have any we need, and they have steps of their own.
 */
export const npmPackages = async (announce) => {
  const done = stamp('node_modules/.pushdesk-stamp')
  const wanted = hashOf(['package-lock.json'], process.platform, process.arch)
  if (done.read() === wanted) return 'up to date'
  announce(
    existsSync(join(projectRoot, 'node_modules')) ? 'npm ci, the lock file changed' : 'npm ci',
  )
  done.clear()
  const { code } = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    show: true,
  })
  if (code !== 0) throw new Problem('npm ci failed; its reason is in the lines above.')
  done.write(wanted)
  return 'installed'
}
