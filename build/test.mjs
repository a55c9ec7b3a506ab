import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { driveApp } from './run/drive-app.mjs'
import { appBuild } from './set-up/app-build.mjs'
import { progress } from './run/progress.mjs'
import { projectRoot } from './run/project-root.mjs'
import { reportProblem } from './run/report-problem.mjs'
import { runCommand } from './run/run-command.mjs'
import { setUp } from './set-up/set-up.mjs'
import { summary } from './run/summary.mjs'
import { tally } from './run/tally.mjs'
import { testUser } from './run/test-user.mjs'

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
  const { code } = await runCommand(process.execPath, args, { env, show: true, timeout: 1_500_000 })
  return tally('Vitest', file, code)
}

/** On Linux each half has a desktop of its own: on one, the keys would go to whichever app came last. */
const HALVES = linux ? 2 : 1
const kept = join(projectRoot, 'test-results')

const driven = async (runtime, at) => {
  const report = (home) => join(home, 'e2e.json')
  const { code, home, remove } = await driveApp({
    runtime,
    config: 'tests/playwright.config.ts',
    wantsSmallDisk: true,
    shard: { at, of: HALVES },
    env: (folder) => ({ PUSHDESK_E2E_REPORT: report(folder) }),
  })
  const counts = tally(`Playwright ${at}/${HALVES}`, report(home), code)
  const results = join(home, 'test-results')
  if ((counts.failed > 0 || counts.stumbles?.length > 0) && existsSync(results)) {
    cpSync(results, kept, { recursive: true })
    progress.say(`What the failed end-to-end tests left is in ${kept}`)
  }
  remove()
  return counts
}

/** A half that breaks takes nothing of the other with it. */
const endToEndPart = (runtime, at) => driven(runtime, at).catch((cause) => failed(cause.message))

const endToEndTests = async (runtime) => {
  rmSync(kept, { recursive: true, force: true })
  // Makes the user whom all parts run as.
  await testUser(runtime.executable)
  const parts = Array.from({ length: HALVES }, (_, part) => endToEndPart(runtime, part + 1))
  return Promise.all(parts)
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
    endToEnd = [failed(cause.message)]
  }
  return [...checked, unit, ...endToEnd]
}

const outcomes = await test().catch((cause) => {
  reportProblem(cause)
  return [failed('the set-up failed')]
})
for (const { note } of outcomes) report(note)
for (const { name, passedLater, lines } of outcomes.flatMap(({ stumbles = [] }) => stumbles)) {
  progress.say(`✗ ${passedLater ? 'only the second time: ' : ''}${name}`)
  console.log(lines.map((line) => `      ${line}`).join('\n'))
}
progress.say(`all in ${progress.elapsed()}`)
const { failed: failures, skipped, lastLine } = summary(outcomes)
if (skipped > 0) progress.say(`${skipped} skipped`)
console.log(lastLine)
process.exitCode = failures > 0 ? 1 : 0
