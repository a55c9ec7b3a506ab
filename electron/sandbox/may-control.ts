import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a request may steer the sandbox: programs on this machine, never a web page. A page that
 * calls across origins says so in `Origin`; one whose name was re-bound to 127.0.0.1 brings its own
 * name in `Host`.
 */
export function mayControl(headers: IncomingHttpHeaders): boolean {
  if (headers.origin !== undefined || headers['sec-fetch-site'] !== undefined) return false
  return /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/i.test(headers.host ?? '')
}
