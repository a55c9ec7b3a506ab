import { missingLibraries } from './missing-libraries.mjs'
import { officialElectron } from './official-electron.mjs'
import { Problem } from '../run/problem.mjs'
import { sealedElectron } from './sealed-electron.mjs'

const canBeSealed = process.platform === 'linux' && process.arch === 'x64'

/**
 * The Electron to run: `{ executable, version, sealed }`. The official release of package.json's version
 * wherever it can be fetched; on a sealed network with Linux x64 the pinned stand-in. Fetches what is
 * missing, and is quick when nothing is. `retry` asks for the official one again before its day is over.
 */
export const findRuntime = async ({ announce = () => {}, retry = false } = {}) => {
  const official = await officialElectron(announce, { retry })
  const runtime = official ?? (canBeSealed ? await sealedElectron(announce) : undefined)
  if (runtime === undefined) {
    throw new Problem(
      'Electron could not be fetched. Check the network, or set ELECTRON_MIRROR to a mirror you trust, and start again with: npm start -- --retry-official',
    )
  }
  const gaps = process.platform === 'linux' ? await missingLibraries(runtime.executable) : []
  if (gaps.length > 0) {
    throw new Problem(
      `Electron ${runtime.version} lacks these system libraries: ${gaps.join(', ')}`,
    )
  }
  return runtime
}
