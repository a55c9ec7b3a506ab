import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { hashOf } from './hash-of.mjs'
import { projectRoot } from '../run/project-root.mjs'
import { stamp } from './stamp.mjs'

/**
 * A command line of ours as one file for plain Node, `out/NAME/cli.cjs`, built only when one of its
 * sources changed. `external`: packages with native parts, which stay where they are. Gives its path.
 */
export const nodeBundle = async ({ name, entry, sources, external = [] }) => {
  const file = join(projectRoot, 'out', name, 'cli.cjs')
  const done = stamp(`out/${name}-stamp`)
  const wanted = hashOf([...sources, 'shared', 'package-lock.json'])
  if (existsSync(file) && done.read() === wanted) return file
  done.clear()
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    ssr: { noExternal: true, external },
    build: {
      ssr: entry,
      outDir: `out/${name}`,
      target: 'node18',
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'cli.cjs' } },
    },
  })
  done.write(wanted)
  return file
}
