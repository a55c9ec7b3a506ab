import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { driveApp } from './run/drive-app.mjs'
import { Problem } from './run/problem.mjs'
import { progress } from './run/progress.mjs'
import { reportProblem } from './run/report-problem.mjs'
import { setUp } from './set-up/set-up.mjs'

// `npm run demo -- --out DIR`: drives the real app through its main job; pictures and report.json in DIR.
const demo = async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'demo-out' } } })
  const out = resolve(values.out)
  const runtime = await setUp({ virtualDesktop: process.platform === 'linux' })
  const { sandboxBuild } = await import('./set-up/sandbox-build.mjs')
  await progress.step('sandbox', sandboxBuild)

  // The ordinary user may not write to DIR, so the story is told in its home and copied.
  const told = (home) => join(home, 'demo')
  const { code, home, remove } = await driveApp({
    runtime,
    config: 'tests/demo/playwright.config.ts',
    env: (folder) => ({ PUSHDESK_DEMO_OUT: told(folder) }),
  })
  mkdirSync(out, { recursive: true })
  if (existsSync(told(home))) cpSync(told(home), out, { recursive: true })
  remove()
  if (code !== 0) throw new Problem('The demo did not get to its end; the lines above say where.')
  progress.say(`${readdirSync(out).length} files are in ${out} (${progress.elapsed()})`)
}

await demo().catch(reportProblem)
