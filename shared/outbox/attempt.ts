import { z } from 'zod'
import { audienceSchema } from '../message/audience'
import { messageKinds } from '../message/draft'
import { environments } from '../profile/profile'

/** Why a request certainly never reached RongCloud. */
export const notSentCauses = [
  'no_secret',
  'keychain_locked',
  'keychain_silent',
  'bad_host',
  'dns',
  'refused',
  'unreachable',
  /** Connected, but no encrypted line came about. */
  'handshake',
  /** The certificate is not to be trusted. */
  'tls',
  /** The embedded sandbox could not start. */
  'sandbox_down',
] as const
export type NotSentCause = (typeof notSentCauses)[number]

/** Why nobody can say whether it did (reliability.md, «Sends»). */
export const unknownCauses = [
  'timeout',
  'cut',
  'unreadable',
  'server_error',
  'redirected',
  'interrupted',
] as const
export type UnknownCause = (typeof unknownCauses)[number]

const answered = {
  httpStatus: z.int(),
  /** What RongCloud wrote, verbatim, first 2,000 characters. */
  answer: z.string(),
  answeredAt: z.number(),
}

export const outcomeSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('in_flight') }),
  z.strictObject({
    state: z.literal('sent'),
    id: z.string(),
    /** How many people the sandbox reached; RongCloud itself never says. */
    reached: z.strictObject({ total: z.int(), ios: z.int(), android: z.int() }).nullable(),
    ...answered,
  }),
  z.strictObject({
    state: z.literal('rejected'),
    code: z.int(),
    message: z.string(),
    ...answered,
  }),
  z.strictObject({
    state: z.literal('not_sent'),
    cause: z.enum(notSentCauses),
    detail: z.string(),
  }),
  z.strictObject({
    state: z.literal('unknown'),
    cause: z.enum(unknownCauses),
    detail: z.string(),
    httpStatus: z.int().nullable(),
    answer: z.string(),
  }),
])
export type Outcome = z.infer<typeof outcomeSchema>
export type SendState = Outcome['state']

/** One confirmed send, frozen: what went out, to whom, under which app, and what came of it. */
export const attemptSchema = z.strictObject({
  id: z.string().min(1).max(64),
  draftId: z.string(),
  draftName: z.string(),
  kind: z.enum(messageKinds),
  profile: z.strictObject({
    id: z.string(),
    name: z.string(),
    appKey: z.string(),
    environment: z.enum(environments),
    host: z.string(),
  }),
  audience: audienceSchema,
  platforms: z.strictObject({ ios: z.boolean(), android: z.boolean() }),
  /** The exact bytes of the body, as text. */
  body: z.string(),
  /** `X-Request-ID`: RongCloud's support asks for it (api.md). */
  requestId: z.string(),
  confirmedAt: z.number(),
  outcome: outcomeSchema,
})
export type Attempt = z.infer<typeof attemptSchema>
