import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { hashOf } from './hash-of.mjs'
import { projectRoot } from '../run/project-root.mjs'
import { stamp } from './stamp.mjs'

const sources = ['shared', 'electron/sandbox', 'electron/rongcloud', 'package-lock.json']

/** The sandbox's command line as one file, built only when a source changed. Gives its path. */
export const sandboxBuild = async () => {
  const file = join(projectRoot, 'out/sandbox/cli.cjs')
  const done = stamp('out/sandbox-stamp')
  const wanted = hashOf(sources)
  if (existsSync(file) && done.read() === wanted) return file
  done.clear()
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'electron/sandbox/cli.ts',
      outDir: 'out/sandbox',
      target: 'node18',
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'cli.cjs' } },
    },
  })
  done.write(wanted)
  return file
}
