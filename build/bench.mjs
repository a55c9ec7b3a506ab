import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { driveApp } from './run/drive-app.mjs'
import { Problem } from './run/problem.mjs'
import { progress } from './run/progress.mjs'
import { reportProblem } from './run/report-problem.mjs'
import { runCommand } from './run/run-command.mjs'
import { setUp } from './set-up/set-up.mjs'

// `npm run bench -- --json FILE`: every number next to its baseline of the same run. It measures and
// says whether the goal is met; it fails only when it could not measure.
const bench = async () => {
  const { values } = parseArgs({ options: { json: { type: 'string', default: 'bench.json' } } })
  const runtime = await setUp({ virtualDesktop: process.platform === 'linux' })
  const { historySeedBuild } = await import('./set-up/history-seed-build.mjs')
  const { tagBenchBuild } = await import('./set-up/tag-bench-build.mjs')
  const seed = await historySeedBuild()
  const rowsIn = (home) => join(home, 'rows.jsonl')
  const { code, home, remove } = await driveApp({
    runtime,
    config: 'tests/bench/playwright.config.ts',
    env: (folder) => ({ PUSHDESK_BENCH_ROWS: rowsIn(folder), PUSHDESK_HISTORY_SEED: seed }),
    timeout: 30 * 60_000,
  })
  // Without a window: threads, disk and sockets of main.
  const tags = await runCommand(process.execPath, ['--expose-gc', ...(await tagBenchBuild())], {
    env: { ...process.env, PUSHDESK_BENCH_ROWS: rowsIn(home) },
    show: true,
    timeout: 30 * 60_000,
  })
  const lines = existsSync(rowsIn(home)) ? readFileSync(rowsIn(home), 'utf8').split('\n') : []
  const rows = lines.filter(Boolean).map((line) => JSON.parse(line))
  remove()
  const file = resolve(values.json)
  writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`)
  console.table(rows)
  if (code !== 0 || tags.code !== 0)
    throw new Problem('Not everything could be measured; the lines above say why.')
  progress.say(`${rows.length} rows are in ${file} (${progress.elapsed()})`)
}

await bench().catch(reportProblem)
