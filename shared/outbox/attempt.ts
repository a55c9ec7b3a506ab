import { z } from 'zod'
import { audienceSchema } from '../message/audience'
import { messageKinds } from '../message/draft'
import { environments } from '../profile/profile'
import { outcomeSchema } from './outcome'

/** `test`: to the profile's test people alone, before the crowd. */
export const purposes = ['crowd', 'test'] as const
export type Purpose = (typeof purposes)[number]

/**
 * Which call carries it. `push_user` is `/push/user`, official today and beyond the seed: it reaches
 * named people and takes no ticket (api.md).
 */
export const channels = ['push', 'push_user'] as const
export type Channel = (typeof channels)[number]

/** A sentence in both languages of the app. */
export const bothLanguagesSchema = z.strictObject({ 'zh-CN': z.string(), 'en-US': z.string() })

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const ticketsLeft = z.strictObject({ today: z.int(), hour: z.int() })

/** One confirmed send, frozen: what went out, to whom, under which app, and what came of it. */
export const attemptSchema = z.strictObject({
  id: z.string().min(1).max(64),
  draftId: z.string(),
  draftName: z.string(),
  kind: z.enum(messageKinds),
  purpose: z.enum(purposes),
  channel: z.enum(channels),
  profile: z.strictObject({
    id: z.string(),
    name: z.string(),
    appKey: z.string(),
    environment: z.enum(environments),
    /** As the receipt names it; the host it really went to once it is in flight. */
    host: z.string(),
    timestampUnit: z.enum(['seconds', 'milliseconds']),
  }),
  audience: audienceSchema,
  platforms: z.strictObject({ ios: z.boolean(), android: z.boolean() }),
  /** The audience as the operator read it before confirming. */
  sentence: bothLanguagesSchema,
  /** Who confirmed it, as this desk calls them. */
  operator: z.string(),
  /** The exact bytes of the body, as text. */
  body: z.string(),
  /** Of the body's bytes. */
  bodySha256: sha256,
  /** Of what people read, whoever they are (content-key.ts): binds a test to its draft. */
  contentSha256: sha256,
  /** `X-Request-ID`: RongCloud's support asks for it (api.md). */
  requestId: z.string(),
  /** Tickets left just before the confirmation. */
  ticketsBefore: ticketsLeft,
  /** Tickets left once it had ended; null until then. */
  ticketsAfter: ticketsLeft.nullable(),
  confirmedAt: z.number(),
  /**
   * From when it counts for the tickets, ms: never before what took one earlier, whatever the clock
   * says (reliability.md: a clock turned back gives nothing).
   */
  countsAt: z.number(),
  /** How long it waits in the hold, ms. */
  holdMs: z.int().min(0),
  /** When the hold was over and the request began; null before. */
  startedAt: z.number().nullable(),
  /** When the connection stood, and when the last byte of the request was handed over; null: unknown. */
  connectedAt: z.number().nullable(),
  writtenAt: z.number().nullable(),
  /** When its outcome was known, or known to be unknown; null before. */
  endedAt: z.number().nullable(),
  /** A 1008 that a person has explained no longer fills the ledger. */
  lifted: z.boolean(),
  outcome: outcomeSchema,
})
export type Attempt = z.infer<typeof attemptSchema>
