import { extname, resolve, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

interface Asset {
  readonly file: string
  readonly type: string
}

/**
 * The file of `root` that `app://pushdesk/…` names, or null: another host, a kind of file the app
 * has none of, or a path that leads out of `root` by whatever spelling.
 */
export function assetPath(root: string, address: string): Asset | null {
  const path = readPath(address)
  if (path === null) return null
  // Backslash and colon are separators and streams on Windows; none of our names holds them.
  if (/[\\:\0]/.test(path) || path.split('/').includes('..')) return null
  const folder = resolve(root)
  const file = resolve(folder, `.${path === '/' ? '/index.html' : path}`)
  const type = types[extname(file)]
  return file.startsWith(folder + sep) && type !== undefined ? { file, type } : null
}

function readPath(address: string): string | null {
  try {
    const url = new URL(address)
    if (url.protocol !== 'app:' || url.host !== 'pushdesk') return null
    return decodeURIComponent(url.pathname)
  } catch {
    return null
  }
}
