import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'
import { runCommand } from './run-command.mjs'
import { noDisk, smallDisk } from './small-disk.mjs'
import { testUser } from './test-user.mjs'
import { virtualDesktop } from './virtual-desktop.mjs'

const cli = join(projectRoot, 'node_modules/@playwright/test/cli.js')

/**
 * Drives the real app with the Playwright `config`: on Linux as an ordinary user on a desktop of its
 * own, elsewhere on the one that is there. `env(home)` gives more variables; `home` is a folder that
 * this user may write to. `wantsSmallDisk` names one that is soon full as PUSHDESK_SMALL_DISK;
 * `desktop` is one that more than one run is to share, with its keychain. `shard: { at, of }` runs one
 * part of the tests, beside the others. Gives `{ code, home, remove() }`.
 */
export const driveApp = async ({
  runtime,
  config,
  env,
  desktop: lent,
  wantsSmallDisk = false,
  shard = { at: 1, of: 1 },
  timeout = 1_500_000,
}) => {
  const user = await testUser(runtime.executable)
  const desktop =
    lent ?? (process.platform === 'linux' ? virtualDesktop(user, 99 + 20 * shard.at) : undefined)
  const home = desktop?.home ?? mkdtempSync(join(tmpdir(), 'pushdesk-'))
  const disk = wantsSmallDisk ? await smallDisk(home, user) : noDisk
  const args = [cli, 'test', '--config', config, `--shard=${shard.at}/${shard.of}`]
  const [command, rest] = desktop?.wrap(process.execPath, args) ?? [process.execPath, args]
  const { code } = await runCommand(command, rest, {
    env: {
      ...(desktop?.env ?? process.env),
      PUSHDESK_ELECTRON: runtime.executable,
      PUSHDESK_E2E_RESULTS: join(home, 'test-results'),
      PUSHDESK_SMALL_DISK: disk.folder,
      ...env(home),
    },
    user,
    show: true,
    timeout,
  })
  await disk.remove()
  return { code, home, remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }) }
}
