import { z } from 'zod'
import { audienceSchema } from './audience'
import { extrasSchema, noExtras } from './extras'
import { filingSchema, unfiled } from './filing'
import { jsonObjectSchema } from './json'
import { messageSchema, textMessage } from './message'

/** 推送 or 广播消息: chosen first, and part of the draft (api.md: one endpoint, two meanings). */
export const messageKinds = ['push', 'broadcast'] as const
export type MessageKind = (typeof messageKinds)[number]

/** Absent, 0 and n are three different values on the wire and must stay so (api.md). */
export const badgeSchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('unchanged') }),
  z.strictObject({ mode: z.literal('clear') }),
  /** null: the number is still to be typed. */
  z.strictObject({ mode: z.literal('number'), value: z.number().nullable() }),
])
export type Badge = z.infer<typeof badgeSchema>

const common = {
  id: z.string().min(1).max(64),
  /** The operator's own name for it; never sent. */
  name: z.string(),
  platforms: z.strictObject({ ios: z.boolean(), android: z.boolean() }),
  alert: z.string(),
  ios: z.strictObject({
    title: z.string(),
    /** null: inherits the default text. */
    alert: z.string().nullable(),
    badge: badgeSchema,
    silent: z.boolean(),
    extras: extrasSchema,
  }),
  android: z.strictObject({ alert: z.string().nullable(), extras: extrasSchema }),
  audience: audienceSchema,
  /** What the body says besides: later official fields, and what no form shows (beyond.ts). */
  beyond: jsonObjectSchema,
  /** Absent in the records of version 0.1, which knew no folders. */
  filing: filingSchema.default(unfiled),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
  updatedAt: z.number(),
}

export const draftSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('push'), ...common }),
  z.strictObject({
    kind: z.literal('broadcast'),
    ...common,
    sender: z.string(),
    message: messageSchema,
  }),
])
export type Draft = z.infer<typeof draftSchema>
export type PushDraft = Extract<Draft, { kind: 'push' }>
export type BroadcastDraft = Extract<Draft, { kind: 'broadcast' }>

/** An empty draft: both platforms, nobody chosen yet, so that «everyone» is always a decision. */
export function newDraft(kind: MessageKind, id: string, now: number): Draft {
  const blank = {
    id,
    name: '',
    platforms: { ios: true, android: true },
    alert: '',
    ios: {
      title: '',
      alert: null,
      badge: { mode: 'unchanged' as const },
      silent: false,
      extras: noExtras,
    },
    android: { alert: null, extras: noExtras },
    audience: { everyone: false, tags: [], tagsAny: [], userIds: [], packageName: '' },
    beyond: {},
    filing: unfiled,
    createdAt: now,
    updatedAt: now,
  }
  if (kind === 'push') return { kind, ...blank }
  return { kind, ...blank, sender: '', message: textMessage }
}
