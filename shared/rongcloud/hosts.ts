import { z } from 'zod'

/** Data centres of api.md. An App Key lives in exactly one of them. */
export const regions = [
  'cn',
  'beijing',
  'singapore',
  'singaporeB',
  'northAmerica',
  'saudi',
] as const
export type Region = (typeof regions)[number]

interface RegionHosts {
  readonly primary: string
  /** Absent where RongCloud publishes none. */
  readonly backup?: string
}

/** The hosts of each data centre, https only (api.md, «Hosts»). `cn` is the seed's, and stands alone. */
export const regionHosts: Readonly<Record<Region, RegionHosts>> = {
  cn: { primary: 'api.cn.ronghub.com' },
  beijing: { primary: 'api.rong-api.com', backup: 'api-b.rong-api.com' },
  singapore: { primary: 'api.sg-light-api.com', backup: 'api-b.sg-light-api.com' },
  singaporeB: { primary: 'api.sg-b-light-api.com', backup: 'api-b.sg-b-light-api.com' },
  northAmerica: { primary: 'api.us-light-api.com', backup: 'api-b.us-light-api.com' },
  saudi: { primary: 'api.sau-light-api.com', backup: 'api-b.sau-light-api.com' },
}

/** Where a profile sends: the embedded sandbox, a data centre, or an address of one's own. */
export const hostSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sandbox') }),
  z.strictObject({ kind: z.literal('region'), region: z.enum(regions) }),
  z.strictObject({
    kind: z.literal('own'),
    url: z
      .string()
      .max(300)
      .refine((url) => ownHostProblem(url) === null),
  }),
])
export type Host = z.infer<typeof hostSchema>

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
