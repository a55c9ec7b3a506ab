import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '../run/project-root.mjs'

/**
 * A copy of the sealed-network runtime as a release of Electron is laid out: no link to the project, and
 * the files `version` and `LICENSE`. A real copy: the fuses are flipped in it. Gives its folder.
 */
export const sealedDist = ({ executable, version }) => {
  const from = dirname(executable)
  const to = join(projectRoot, 'dist/electron')
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, {
    recursive: true,
    filter: (path) => path !== join(from, 'resources/app'),
  })
  writeFileSync(join(to, 'version'), version)
  writeFileSync(join(to, 'LICENSE'), readFileSync(join(from, 'LICENSE.electron.txt')))
  return to
}
