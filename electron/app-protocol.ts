import { protocol } from 'electron'
import { assetPath } from './asset-path'
import { contentSecurityPolicy } from './content-security-policy'

/** The window's whole address space. Its origin owns the drafts: never to be changed. */
export const APP_ORIGIN = 'app://pushdesk'

/** Before `ready`: makes `app:` a standard, secure scheme, so that it has an origin and IndexedDB. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      // Scripts carry their hash in their name, so what Electron 28 and later compiled once stays right.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Chromium's ERR_FILE_NOT_FOUND. */
const NOT_FOUND = -6

/** After `ready`: serves the built renderer from `root`, read-only, with the CSP on every answer. */
export function serveAppProtocol(root: string): void {
  // Chromium reads the file itself. `protocol.handle` passes every byte through streams on main's thread,
  // which at a start has the window to open: 90 ms of 1,770 until the first paint (start.bench.ts). This
  // call is deprecated for it; if it goes, `handle` does the same.
  protocol.registerFileProtocol('app', ({ method, url }, answer) => {
    const asset = method === 'GET' ? assetPath(root, url) : null
    answer(asset ? { path: asset.file, headers: headers(asset.type) } : { error: NOT_FOUND })
  })
}

const headers = (type: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
})
