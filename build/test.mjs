import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appBuild } from './set-up/app-build.mjs'
import { progress } from './run/progress.mjs'
import { projectRoot } from './run/project-root.mjs'
import { reportProblem } from './run/report-problem.mjs'
import { runCommand } from './run/run-command.mjs'
import { setUp } from './set-up/set-up.mjs'
import { tally } from './run/tally.mjs'
import { testUser } from './run/test-user.mjs'
import { virtualDesktop } from './run/virtual-desktop.mjs'

const linux = process.platform === 'linux'
const tool = (path) => join(projectRoot, 'node_modules', path)
const passed = { passed: 1, failed: 0, skipped: 0 }
const failed = (note) => ({ passed: 0, failed: 1, skipped: 0, note })
const report = (note) => note && progress.say(`✗ ${note}`)

/** A check without tests of its own: it counts as one. Its words are shown when it fails. */
const check = async (name, path, args) => {
  const begun = performance.now()
  const { code, output } = await runCommand(process.execPath, [tool(path), ...args])
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(`  ${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (code === 0) return passed
  console.log(output)
  return failed(`${name} failed`)
}

const checks = async () => [
  await check('format', 'prettier/bin/prettier.cjs', ['--check', '.']),
  await check('lint', 'eslint/bin/eslint.js', ['.']),
  await check('types', 'vue-tsc/bin/vue-tsc.js', ['--build']),
]

const unitTests = async (reports) => {
  const file = join(reports, 'unit.json')
  const env = {
    ...process.env,
    PUSHDESK_UNIT_REPORT: file,
    VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
  }
  const args = [tool('vitest/vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts']
  const { code } = await runCommand(process.execPath, args, { env, show: true, timeout: 300_000 })
  return tally('Vitest', file, code)
}

const endToEndTests = async (runtime) => {
  const user = await testUser(runtime.executable)
  const desktop = virtualDesktop(user)
  const file = join(desktop.home, 'e2e.json')
  const results = join(desktop.home, 'test-results')
  const args = [tool('@playwright/test/cli.js'), 'test', '--config', 'tests/playwright.config.ts']
  const [command, rest] = linux ? desktop.wrap(process.execPath, args) : [process.execPath, args]
  const { code } = await runCommand(command, rest, {
    env: {
      ...(linux ? desktop.env : process.env),
      PUSHDESK_ELECTRON: runtime.executable,
      PUSHDESK_E2E_REPORT: file,
      PUSHDESK_E2E_RESULTS: results,
    },
    user,
    show: true,
    timeout: 300_000,
  })
  const counts = tally('Playwright', file, code)
  if (counts.failed > 0) {
    const kept = join(projectRoot, 'test-results')
    rmSync(kept, { recursive: true, force: true })
    mkdirSync(results, { recursive: true })
    cpSync(results, kept, { recursive: true })
    progress.say(`What the failed end-to-end tests left is in ${kept}`)
  }
  desktop.remove()
  return counts
}

const test = async () => {
  const runtime = await setUp({ virtualDesktop: linux, build: false })
  const reports = mkdtempSync(join(tmpdir(), 'pushdesk-reports-'))
  process.once('exit', () => rmSync(reports, { recursive: true, force: true }))
  // The checks use one core and Vitest the other; the end-to-end tests want both to themselves.
  const [checked, unit] = await Promise.all([checks(), unitTests(reports)])
  let endToEnd
  try {
    await progress.step('app', appBuild)
    // After the set-up: it needs vite.
    const { sandboxBuild } = await import('./set-up/sandbox-build.mjs')
    await progress.step('sandbox', sandboxBuild)
    endToEnd = await endToEndTests(runtime)
  } catch (cause) {
    endToEnd = failed(cause.message)
  }
  return [...checked, unit, endToEnd]
}

const outcomes = await test().catch((cause) => {
  reportProblem(cause)
  return [failed('the set-up failed')]
})
for (const { note } of outcomes) report(note)
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
progress.say(`all in ${progress.elapsed()}`)
const skipped = sum('skipped')
console.log(
  `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
)
process.exitCode = sum('failed') > 0 ? 1 : 0
