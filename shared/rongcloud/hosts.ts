import { z } from 'zod'
import { ownHostProblem } from './own-host'

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
