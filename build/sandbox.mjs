import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { npmPackages } from './set-up/npm-packages.mjs'
import { progress } from './run/progress.mjs'
import { projectRoot } from './run/project-root.mjs'
import { reportProblem } from './run/report-problem.mjs'

// `npm run sandbox`: the rehearsal's RongCloud alone. It needs our packages, but neither an Electron
// nor a system package. Our stdout belongs to its one JSON line, whatever else is said goes to stderr;
// npm prints a banner of its own unless it is asked not to: `npm run -s sandbox`.
console.log = console.error

const prepare = async () => {
  if (!existsSync(join(projectRoot, 'node_modules/vite')))
    await progress.step('npm packages', npmPackages)
  const { sandboxBuild } = await import('./set-up/sandbox-build.mjs')
  return sandboxBuild()
}

const file = await prepare().catch(reportProblem)
if (file) await import(pathToFileURL(file).href)
