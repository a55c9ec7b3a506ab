import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './hash-of.mjs'
import { Problem } from '../run/problem.mjs'
import { projectRoot } from '../run/project-root.mjs'
import { runCommand } from '../run/run-command.mjs'
import { stamp } from './stamp.mjs'

const sources = ['shared', 'electron', 'renderer', 'electron.vite.config.ts', 'package-lock.json']
const products = ['main/main.js', 'preload/preload.js', 'renderer/index.html']

/** `electron-vite build` into out/, only when a source or the lock file changed since. */
export const appBuild = async (announce) => {
  const done = stamp('out/.pushdesk-stamp')
  const wanted = hashOf(sources)
  const complete = products.every((file) => existsSync(join(projectRoot, 'out', file)))
  if (complete && done.read() === wanted) return 'up to date'
  announce('electron-vite build')
  done.clear()
  const cli = join(projectRoot, 'node_modules/electron-vite/bin/electron-vite.js')
  const { code, output } = await runCommand(process.execPath, [cli, 'build'], {
    env: { ...process.env, NO_COLOR: '1' },
  })
  if (code !== 0) {
    console.log(output)
    throw new Problem('The app could not be built; the lines above say where.')
  }
  done.write(wanted)
  return 'built'
}
