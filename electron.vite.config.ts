import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { fileURLToPath } from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

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
      rollupOptions: { input: { index: at('renderer/index.html') } },
    },
  },
})
