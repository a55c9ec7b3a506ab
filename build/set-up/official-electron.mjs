import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../run/project-root.mjs'
import { runCommand } from '../run/run-command.mjs'
import { stamp } from './stamp.mjs'
import { watchStall } from './watch-stall.mjs'

const home = join(projectRoot, 'node_modules/electron')
const read = (file) => readFileSync(join(home, file), 'utf8').trim()
const unreachable = stamp('.runtime/official-unreachable')
const DAY = 24 * 60 * 60 * 1000

const installed = () => {
  const { version } = JSON.parse(read('package.json'))
  if (!existsSync(join(home, 'path.txt')) || !existsSync(join(home, 'dist/version')))
    return undefined
  const executable = join(home, 'dist', read('path.txt'))
  const whole = read('dist/version').replace(/^v/, '') === version && existsSync(executable)
  return whole ? { executable, version, sealed: false } : undefined
}

const failedWithinADay = () => {
  const [version, at] = (unreachable.read() ?? '').split(' ')
  const age = Date.now() - Number(at)
  return version === JSON.parse(read('package.json')).version && age >= 0 && age < DAY
}

/**
 * The release of package.json's version, fetched by Electron's own installer (which knows its checksum
 * and honours ELECTRON_MIRROR). Undefined where it cannot be had; a failure is remembered for a day,
 * so that a sealed network is not asked at each start.
 */
export const officialElectron = async (announce, { retry }) => {
  const present = installed()
  if (present) return present
  if (!retry && failedWithinADay()) return undefined

  const { version } = JSON.parse(read('package.json'))
  announce(`fetching Electron ${version}`)
  // A temporary folder of its own: what a stopped download leaves goes away with it.
  const temporary = mkdtempSync(join(tmpdir(), 'pushdesk-electron-'))
  let stalled = false
  let endWatch
  const { output } = await runCommand(process.execPath, [join(home, 'install.js')], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    timeout: 30 * 60_000,
    onStart: (kill) => {
      endWatch = watchStall([temporary, join(home, 'dist')], {
        onProgress: announce,
        onStall: () => {
          stalled = true
          kill()
        },
      })
    },
  })
  endWatch()
  rmSync(temporary, { recursive: true, force: true })
  const fetched = installed()
  if (fetched) {
    unreachable.clear()
    return fetched
  }
  unreachable.write(`${version} ${Date.now()}`)
  const reason = stalled ? 'the download stood still for a minute' : output.split('\n')[0]
  announce(`Electron ${version} cannot be fetched here: ${reason}`)
  return undefined
}
