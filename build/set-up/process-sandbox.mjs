import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Problem } from '../run/problem.mjs'
import { runCommand } from '../run/run-command.mjs'

const asOrdinaryUser = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

/**
 * Chromium's process sandbox needs either user namespaces or a helper that belongs to root. Where Linux
 * refuses the first, the second is prepared: as root or with password-less sudo, otherwise by hand.
 */
export const processSandbox = async ({ executable }) => {
  if (process.platform !== 'linux') return
  const helper = join(dirname(executable), 'chrome-sandbox')
  const { uid, mode } = statSync(helper)
  if (uid === 0 && (mode & 0o7777) === 0o4755) return
  const probe = await runCommand('unshare', ['--user', '--map-root-user', 'true'], {
    cwd: '/',
    user: asOrdinaryUser,
  })
  if (probe.code === 0) return
  const script = `chown root '${helper}' && chmod 4755 '${helper}'`
  const prefix = process.getuid() === 0 ? [] : ['sudo', '-n']
  const [command, ...args] = [...prefix, 'sh', '-c', script]
  if ((await runCommand(command, args)).code === 0) return
  throw new Problem(
    `This system forbids user namespaces, so Electron's process sandbox needs its helper. Run this, then start again:\n\n  sudo sh -c "${script}"\n`,
  )
}
