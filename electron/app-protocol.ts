import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { assetPath } from './asset-path'
import { contentSecurityPolicy } from './content-security-policy'

/** The window's whole address space. Its origin owns the drafts: never to be changed. */
export const APP_ORIGIN = 'app://pushdesk'

/** Before `ready`: makes `app:` a standard, secure scheme, so that it has an origin and IndexedDB. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** After `ready`: serves the built renderer from `root`, read-only, with the CSP on every answer. */
export function serveAppProtocol(root: string): void {
  protocol.handle('app', async (request) => {
    const asset = request.method === 'GET' ? assetPath(root, request.url) : null
    if (!asset) return new Response('', { status: 404, headers: headers('text/plain') })
    try {
      const content = await readFile(asset.file)
      return new Response(content, { headers: headers(asset.type) })
    } catch {
      return new Response('', { status: 404, headers: headers('text/plain') })
    }
  })
}

const headers = (type: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
})
