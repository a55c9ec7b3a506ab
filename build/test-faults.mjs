import { join } from 'node:path'
import { progress } from './run/progress.mjs'
import { projectRoot } from './run/project-root.mjs'
import { reportProblem } from './run/report-problem.mjs'
import { runCommand } from './run/run-command.mjs'
import { setUp } from './set-up/set-up.mjs'

// `npm run test:faults`: the long matrices, of which `npm test` runs a few cells. Prints every cell.
const testFaults = async () => {
  await setUp({ virtualDesktop: process.platform === 'linux', build: false })
  const args = [
    join(projectRoot, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    'tests/vitest.config.ts',
    'tests/faults',
  ]
  const env = {
    ...process.env,
    PUSHDESK_ALL_FAULTS: '1',
    VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
  }
  const { code } = await runCommand(process.execPath, args, {
    env,
    show: true,
    timeout: 60 * 60_000,
  })
  progress.say(`all in ${progress.elapsed()}`)
  process.exitCode = code
}

await testFaults().catch(reportProblem)
