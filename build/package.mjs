import { relative } from 'node:path'
import { progress } from './run/progress.mjs'
import { projectRoot } from './run/project-root.mjs'
import { reportProblem } from './run/report-problem.mjs'
import { setUp } from './set-up/set-up.mjs'

// `npm run package`: the installers of this platform, in dist/.
const pack = async () => {
  const runtime = await setUp({ packaging: true })
  // After the set-up: it needs our packages.
  const { packageApp } = await import('./packaging/package-app.mjs')
  let made
  await progress.step('installer', async (announce) => {
    announce('electron-builder')
    made = await packageApp(runtime)
  })
  for (const { file, megabytes } of made)
    progress.say(`${relative(projectRoot, file)} · ${megabytes} MB`)
  if (runtime.sealed)
    progress.say(
      'For tests only, never to be handed out: it carries the sealed-network runtime. Run again where the official Electron can be fetched.',
    )
}

await pack().catch(reportProblem)
