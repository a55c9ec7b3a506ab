import { join } from 'node:path'
import { driveApp } from './run/drive-app.mjs'
import { progress } from './run/progress.mjs'
import { projectRoot } from './run/project-root.mjs'
import { reportProblem } from './run/report-problem.mjs'
import { runCommand } from './run/run-command.mjs'
import { appBuild } from './set-up/app-build.mjs'
import { setUp } from './set-up/set-up.mjs'

const HOUR = 60 * 60_000
const all = { PUSHDESK_ALL_FAULTS: '1' }

/** What needs no window: every law with all its cases, every fault × kill -9 at every line of the journal. */
const mainAlone = async () => {
  const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs')
  const args = ['run', '--config', 'tests/vitest.config.ts']
  const env = { ...process.env, ...all, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }
  const { code } = await runCommand(process.execPath, [vitest, ...args], {
    env,
    show: true,
    timeout: HOUR,
  })
  return code
}

/** The drafts on the running app: kills while typing and in an upgrade, every damage, a full disk. */
const runningApp = async (runtime) => {
  await progress.step('app', appBuild)
  const { sandboxBuild } = await import('./set-up/sandbox-build.mjs')
  await progress.step('sandbox', sandboxBuild)
  const { code, remove } = await driveApp({
    runtime,
    config: 'tests/faults/playwright.config.ts',
    wantsSmallDisk: true,
    env: () => all,
    timeout: 2 * HOUR,
  })
  remove()
  return code
}

// `npm run test:faults`: the long matrices, of which `npm test` runs a few cells. Prints every cell.
const testFaults = async () => {
  const runtime = await setUp({ virtualDesktop: process.platform === 'linux', build: false })
  const codes = [await mainAlone(), await runningApp(runtime)]
  progress.say(`all in ${progress.elapsed()}`)
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1
}

await testFaults().catch(reportProblem)
