import { runBundle } from './run/run-bundle.mjs'

// `npm run -s check-history -- FILE.jsonl`: does an exported history still say what was written?
await runBundle(async () => {
  const { historyCheckBuild } = await import('./set-up/history-check-build.mjs')
  return historyCheckBuild()
})
