import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { npmPackages } from '../set-up/npm-packages.mjs'
import { progress } from './progress.mjs'
import { projectRoot } from './project-root.mjs'
import { reportProblem } from './report-problem.mjs'

/**
 * Builds and runs a command line of ours in this very process. It needs our packages, but neither an
 * Electron nor a system package. Stdout belongs to the command, whatever else is said goes to stderr;
 * npm prints a banner of its own unless it is asked not to: `npm run -s`.
 */
export const runBundle = async (bundle) => {
  console.log = console.error
  const prepare = async () => {
    if (!existsSync(join(projectRoot, 'node_modules/vite')))
      await progress.step('npm packages', npmPackages)
    return bundle()
  }
  const file = await prepare().catch(reportProblem)
  if (file) await import(pathToFileURL(file).href)
}
