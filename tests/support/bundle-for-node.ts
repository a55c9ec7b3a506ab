import { join, resolve } from 'node:path'
import { build } from 'vite'

/**
 * Bundles a TypeScript entry for a plain Node child process, for tests of what needs its own
 * environment. Lies under `out/`, so that native modules are found. Gives the script's path.
 */
export async function bundleForNode(entry: string, name: string): Promise<string> {
  const outDir = resolve('out/test-children', name)
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: resolve(entry),
      outDir,
      target: 'node18',
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'child.cjs' } },
    },
  })
  return join(outDir, 'child.cjs')
}
