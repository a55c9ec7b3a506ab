import { z } from 'zod'

/** How the sandbox can be told to misbehave, for the next `times` calls (0: until reset). */
export const sandboxFaultSchema = z.strictObject({
  kind: z.enum(['none', 'slow', '1008', '1009', '500', 'hang', 'cut']),
  times: z.int().min(0).max(1000).default(0),
  /** `slow` only: milliseconds before the answer. */
  delay: z.int().min(0).max(120_000).default(3000),
})
export type SandboxFault = z.infer<typeof sandboxFaultSchema>

/** All is well again. */
export const noFault: SandboxFault = { kind: 'none', times: 0, delay: 0 }
