import { z } from 'zod'

/** Why a confirmed send was called back before anything left this computer. */
export const recallCauses = [
  /** 撤回, or Esc. */
  'person',
  /** The window was closed, or the app quit, and the operator agreed. */
  'quit',
  /** The window went away without being asked: nobody could have pressed 撤回 any more. */
  'window_gone',
  'sleep',
  'offline',
  /** The app ended during the hold; the next start found it. */
  'interrupted',
  /** App Key, host or environment were changed during the hold. */
  'profile_changed',
  /** A colleague's send was noted meanwhile, and took the ticket. */
  'no_ticket',
  /** The step «in flight» could not be written, so nothing was sent. */
  'journal_failed',
] as const
export type RecallCause = (typeof recallCauses)[number]

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
  /** The computer went to sleep while the request was out. */
  'sleep',
] as const
export type UnknownCause = (typeof unknownCauses)[number]

const answered = {
  httpStatus: z.int(),
  /** What RongCloud wrote, verbatim, first 2,000 characters. */
  answer: z.string(),
  answeredAt: z.number(),
  /** RongCloud's `Date` minus our clock, ms; null where the answer has none. */
  clockSkew: z.number().nullable(),
}

const unknown = {
  cause: z.enum(unknownCauses),
  detail: z.string(),
  httpStatus: z.int().nullable(),
  answer: z.string(),
}

export const verdicts = ['sent', 'not_sent'] as const
export type Verdict = (typeof verdicts)[number]

/**
 * What came of a confirmed send: `confirmed → recalled | in_flight → sent | rejected | not_sent |
 * unknown → settled` (reliability.md, «Sends»), each on disk before the next.
 */
export const outcomeSchema = z.discriminatedUnion('state', [
  /** In the hold: nothing has left this computer. */
  z.strictObject({ state: z.literal('confirmed') }),
  z.strictObject({
    state: z.literal('recalled'),
    cause: z.enum(recallCauses),
    recalledAt: z.number(),
  }),
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
  z.strictObject({ state: z.literal('unknown'), ...unknown }),
  /** A person found out. Why it had been unknown stays with it. */
  z.strictObject({
    state: z.literal('settled'),
    verdict: z.enum(verdicts),
    who: z.string(),
    note: z.string(),
    settledAt: z.number(),
    ...unknown,
  }),
])
export type Outcome = z.infer<typeof outcomeSchema>
export type SendState = Outcome['state']
