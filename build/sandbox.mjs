import { runBundle } from './run/run-bundle.mjs'

// `npm run -s sandbox`: the rehearsal's RongCloud alone. Its stdout is one JSON line.
await runBundle(async () => {
  const { sandboxBuild } = await import('./set-up/sandbox-build.mjs')
  return sandboxBuild()
})
