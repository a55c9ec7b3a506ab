import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { fileURLToPath } from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * Few files: each is asked of main, which at a start has other things to do. `start` is what the first
 * paint needs; what rooms share lies together as far as the same rooms ask for it.
 */
const groups = [
  { name: 'start', tags: ['$initial' as const], priority: 1 },
  { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 8_000 },
]

// The floors of the oldest runtime we run on: Electron 25 (Chromium 114, Node 18.15).
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node18',
      rollupOptions: {
        // Beside it the scripts of main's own threads (node:worker_threads).
        input: {
          main: at('electron/main.ts'),
          'tag-reader': at('electron/tag-list/reader-thread.ts'),
          'tag-desk': at('electron/tag-desk/desk-thread.ts'),
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          // Before Electron 28 import() does not find a module inside app.asar; require() does.
          dynamicImportInCjs: false,
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node18',
      rollupOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // Assets are asked for by relative path: the page lives at app://pushdesk/.
    base: './',
    plugins: [vue()],
    build: {
      outDir: at('out/renderer'),
      target: 'chrome114',
      // electron-vite leaves it off for apps that load from disk; less to parse is a faster start.
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { index: at('renderer/index.html') },
        output: { codeSplitting: { groups } },
      },
    },
  },
})
