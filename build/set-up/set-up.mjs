import { pathToFileURL } from 'node:url'
import { appBuild } from './app-build.mjs'
import { keytarBuild } from './keytar-build.mjs'
import { npmPackages } from './npm-packages.mjs'
import { Problem } from '../run/problem.mjs'
import { progress } from '../run/progress.mjs'
import { reportProblem } from '../run/report-problem.mjs'
import { findRuntime } from './runtime.mjs'
import { systemPackages } from './system-packages.mjs'

// Vite 8's range: the strictest of our tools.
const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const suits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (suits) return process.versions.node
  throw new Problem(
    `Pushdesk needs Node 20 from 20.19 on, 22 from 22.12 on, or a later one; this is ${process.versions.node}.`,
  )
}

/**
 * Everything between a fresh clone and a running app, each part only when it is missing. Gives the
 * runtime. `virtualDesktop`: a display and a keychain of our own are needed too; `packaging`: the tools that
 * make an installer, too; `build: false` leaves the app uncompiled.
 */
export const setUp = async ({
  virtualDesktop = false,
  packaging = false,
  build = true,
  retryOfficial = false,
} = {}) => {
  let runtime
  await progress.step('Node', checkNode)
  await progress.step('system packages', (announce) =>
    systemPackages(announce, { virtualDesktop, packaging }),
  )
  await progress.step('npm packages', npmPackages)
  await progress.step('keytar', keytarBuild)
  await progress.step('Electron', async (announce) => {
    runtime = await findRuntime({ announce, retry: retryOfficial })
    return runtime.sealed
      ? `${runtime.version}, the sealed-network runtime: the official release cannot be reached; for development and tests only`
      : `${runtime.version}, the official release`
  })
  if (build) await progress.step('app', appBuild)
  return runtime
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await setUp({ retryOfficial: process.argv.includes('--retry-official') }).catch(reportProblem)
}
