import { join } from 'node:path'
import { driveApp } from './run/drive-app.mjs'
import { Problem } from './run/problem.mjs'
import { progress } from './run/progress.mjs'
import { projectRoot } from './run/project-root.mjs'
import { reportProblem } from './run/report-problem.mjs'
import { summary } from './run/summary.mjs'
import { tally } from './run/tally.mjs'
import { testUser } from './run/test-user.mjs'
import { virtualDesktop } from './run/virtual-desktop.mjs'
import { setUp } from './set-up/set-up.mjs'
import { apt, installedVersion } from './packaging/apt.mjs'

const BEFORE = '0.0.9'
const installed = '/usr/bin/pushdesk'

const checkPlace = async () => {
  if (process.platform !== 'linux' || process.getuid() !== 0)
    throw new Problem('This installs and removes a Debian package: run it as root on Linux, in CI.')
  const version = await installedVersion()
  if (version === undefined) return 'nothing installed'
  // What a run that was broken off left; never a person's own installation.
  if (!version.includes('test')) throw new Problem(`Pushdesk ${version} is installed here.`)
  await apt('remove', 'pushdesk')
  return `${version} of an earlier run removed`
}

// One home, and so one keychain and one data folder, from the version before to the removal.
const phases = async (runtime, older, newer) => {
  const user = await testUser(runtime.executable)
  const desktop = virtualDesktop(user)
  const outcomes = []
  const play = async (
    name,
    { config = 'tests/package/playwright.config.ts', lent, env = {} } = {},
  ) => {
    const report = (home) => join(home, `${name}.json`)
    const { code, home, remove } = await driveApp({
      runtime,
      config,
      desktop: lent,
      env: (folder) => ({
        PUSHDESK_PHASE: name,
        PUSHDESK_UNPACKED: join(projectRoot, 'dist/linux-unpacked'),
        PUSHDESK_PACKAGE: JSON.stringify({ sealed: runtime.sealed, version: newer.version }),
        PUSHDESK_INSTALLED: installed,
        PUSHDESK_E2E_REPORT: report(folder),
        PUSHDESK_DEMO_OUT: join(folder, 'demo'),
        ...env,
      }),
    })
    outcomes.push(
      config.includes('demo')
        ? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
        : tally(`package/${name}`, report(home), code),
    )
    if (lent === undefined) remove()
  }

  await play('contents')
  await progress.step('install', async () => (await apt('install', older.file), older.version))
  await play('before', { lent: desktop })
  await progress.step('upgrade', async () => (await apt('install', newer.file), newer.version))
  await play('after', { lent: desktop })
  await play('demo', { config: 'tests/demo/playwright.config.ts' })
  await progress.step('remove', async () => (await apt('remove', 'pushdesk'), 'data stays'))
  await play('removed', { lent: desktop })
  desktop.remove()
  return outcomes
}

// `npm run test:package`: makes the .deb, installs it, works with it, upgrades to it, removes it.
const testPackage = async () => {
  const runtime = await setUp({ virtualDesktop: true, packaging: true })
  await progress.step('place', checkPlace)
  const { sandboxBuild } = await import('./set-up/sandbox-build.mjs')
  await progress.step('sandbox', sandboxBuild)
  const { packageApp } = await import('./packaging/package-app.mjs')
  const made = {}
  const pack = (name, options) =>
    progress.step(`package ${name}`, async () => {
      const all = await packageApp(runtime, options)
      made[name] = all.find(({ file }) => file.endsWith('.deb'))
      return `${made[name].megabytes} MB`
    })
  await pack('before', { version: BEFORE, compression: 'none' })
  await pack('now')
  return phases(runtime, made.before, made.now)
}

try {
  const outcomes = await testPackage()
  for (const { note } of outcomes) if (note) progress.say(`✗ ${note}`)
  progress.say(`all in ${progress.elapsed()}`)
  const { failed, lastLine } = summary(outcomes)
  console.log(lastLine)
  process.exitCode = failed > 0 ? 1 : 0
} catch (cause) {
  reportProblem(cause)
}
