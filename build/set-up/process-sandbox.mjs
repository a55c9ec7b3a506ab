import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Problem } from '../run/problem.mjs'
import { runCommand } from '../run/run-command.mjs'

/**
 * Chromium's process sandbox needs either user namespaces or a helper that belongs to root. Where Linux
 * refuses the first, the second is prepared with password-less sudo, otherwise by hand. Not for root, whose
 * Electron has no process sandbox.
 */
export const processSandbox = async ({ executable }) => {
  if (process.platform !== 'linux') return
  const helper = join(dirname(executable), 'chrome-sandbox')
  const { uid, mode } = statSync(helper)
  if (uid === 0 && (mode & 0o7777) === 0o4755) return
  const probe = await runCommand('unshare', ['--user', '--map-root-user', 'true'])
  if (probe.code === 0) return
  const script = `chown root '${helper}' && chmod 4755 '${helper}'`
  if ((await runCommand('sudo', ['-n', 'sh', '-c', script])).code === 0) return
  throw new Problem(
    `This system forbids user namespaces, so Electron's process sandbox needs its helper. Run this, then start again:\n\n  sudo sh -c "${script}"\n`,
  )
}
