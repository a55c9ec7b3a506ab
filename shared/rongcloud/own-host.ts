export type OwnHostProblem = 'not_a_url' | 'not_https' | 'has_path' | 'has_credentials'

// Parsed by hand: `shared` knows no DOM and no Node, and `URL` belongs to both.
const ORIGIN =
  /^(https?):\/\/(\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::(\d{1,5}))?\/?$/i
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i

/** Does this address (`scheme://host[:port]`) lead to this machine and no further? */
export function isLoopback(url: string): boolean {
  const [, , host = ''] = ORIGIN.exec(url.trim()) ?? []
  return LOOPBACK.test(host)
}

/**
 * What is wrong with an own address, or null. It is `scheme://host[:port]`: https anywhere, http on
 * the loopback range only (issue: «http is allowed for loopback only»).
 */
export function ownHostProblem(url: string): OwnHostProblem | null {
  const found = ORIGIN.exec(url.trim())
  if (!found) {
    if (/^https?:\/\/[^/?#]*@/i.test(url)) return 'has_credentials'
    return /^https?:\/\/[^/?#\s]+[/?#]/i.test(url) ? 'has_path' : 'not_a_url'
  }
  const [, scheme = '', , port] = found
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65535)) return 'not_a_url'
  if (scheme.toLowerCase() === 'http' && !isLoopback(url)) return 'not_https'
  return null
}
