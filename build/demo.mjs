import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Problem } from './run/problem.mjs'
import { progress } from './run/progress.mjs'
import { projectRoot } from './run/project-root.mjs'
import { reportProblem } from './run/report-problem.mjs'
import { runCommand } from './run/run-command.mjs'
import { setUp } from './set-up/set-up.mjs'
import { testUser } from './run/test-user.mjs'
import { virtualDesktop } from './run/virtual-desktop.mjs'

// `npm run demo -- --out DIR`: drives the real app through its main job; pictures and report.json in DIR.
const linux = process.platform === 'linux'

const demo = async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'demo-out' } } })
  const out = resolve(values.out)
  const runtime = await setUp({ virtualDesktop: linux })
  const { sandboxBuild } = await import('./set-up/sandbox-build.mjs')
  await progress.step('sandbox', sandboxBuild)

  const user = await testUser(runtime.executable)
  const desktop = linux ? virtualDesktop(user) : undefined
  // The ordinary user may not write to DIR, so the story is told in its home and moved.
  const home = desktop?.home ?? mkdtempSync(join(tmpdir(), 'pushdesk-demo-'))
  const told = join(home, 'demo')
  const config = join('tests', 'demo', 'playwright.config.ts')
  const cli = join(projectRoot, 'node_modules/@playwright/test/cli.js')
  const args = [cli, 'test', '--config', config]
  const [command, rest] = desktop ? desktop.wrap(process.execPath, args) : [process.execPath, args]
  const { code } = await runCommand(command, rest, {
    env: {
      ...(desktop?.env ?? process.env),
      PUSHDESK_ELECTRON: runtime.executable,
      PUSHDESK_DEMO_OUT: told,
      PUSHDESK_E2E_RESULTS: join(home, 'results'),
    },
    user,
    show: true,
    timeout: 300_000,
  })
  mkdirSync(out, { recursive: true })
  if (existsSync(told)) cpSync(told, out, { recursive: true })
  rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  if (code !== 0) throw new Problem('The demo did not get to its end; the lines above say where.')
  progress.say(`${readdirSync(out).length} files are in ${out} (${progress.elapsed()})`)
}

await demo().catch(reportProblem)
