import { z } from 'zod'
import { fail, ok, type Result } from '../result'
import { beyondOf } from './beyond'
import { newDraft, type Badge, type Draft } from './draft'
import { noExtras, readExtras, type Extras } from './extras'
import { jsonObjectSchema, type JsonObject } from './json'
import { readMessage, textMessage } from './message'
import { formBody } from './request'

const strings = z.array(z.string()).optional()
const text = z.string().optional()
const platform = { alert: text, extras: jsonObjectSchema.optional() }

/** The members the form knows, with the type each has; everything else passes and is kept. */
const knownMembers = z.looseObject({
  platform: z.array(z.enum(['ios', 'android'])).optional(),
  fromuserid: text,
  audience: z
    .looseObject({
      tag: strings,
      tag_or: strings,
      userid: strings,
      packageName: text,
      is_to_all: z.boolean().optional(),
    })
    .optional(),
  message: z.looseObject({ objectName: text, content: text }).optional(),
  notification: z
    .looseObject({
      alert: text,
      ios: z
        .looseObject({
          ...platform,
          title: text,
          badge: z.number().optional(),
          contentAvailable: z.union([z.literal(0), z.literal(1)]).optional(),
        })
        .optional(),
      android: z.looseObject(platform).optional(),
    })
    .optional(),
})

export interface BodyProblem {
  /** Where in the body, e.g. `notification.ios.badge`. */
  readonly path: string
  /** What stands there instead, in zod's words. */
  readonly detail: string
}

/**
 * The draft that says what `body` says, as `base` under another content: id, name and times stay.
 * What the form cannot show is kept in `beyond`, so nothing of `body` is lost; a member of the wrong
 * type is refused by its path. Required members that are missing come back empty, and «several
 * conditions» come back with `is_to_all: false`, as the seed writes them.
 */
export function readBody(body: JsonObject, base: Draft): Result<Draft, BodyProblem> {
  const read = knownMembers.safeParse(body)
  if (!read.success) {
    const [issue] = read.error.issues
    return fail({ path: issue?.path.join('.') ?? '', detail: issue?.message ?? '' })
  }
  const { data } = read
  const { notification = {}, audience = {} } = data
  const { ios = {}, android = {} } = notification
  const kind = data.fromuserid === undefined && data.message === undefined ? 'push' : 'broadcast'
  const common = {
    id: base.id,
    name: base.name,
    createdAt: base.createdAt,
    updatedAt: base.updatedAt,
    platforms: {
      ios: data.platform?.includes('ios') ?? false,
      android: data.platform?.includes('android') ?? false,
    },
    alert: notification.alert ?? '',
    ios: {
      title: ios.title ?? '',
      alert: ios.alert ?? null,
      badge: badgeOf(ios.badge),
      silent: ios.contentAvailable === 1,
      extras: extrasOf(ios.extras),
    },
    android: { alert: android.alert ?? null, extras: extrasOf(android.extras) },
    audience: {
      everyone: audience.is_to_all === true,
      tags: audience.tag ?? [],
      tagsAny: audience.tag_or ?? [],
      userIds: audience.userid ?? [],
      packageName: audience.packageName ?? '',
    },
    beyond: {},
    filing: base.filing,
  }
  const draft: Draft =
    kind === 'push'
      ? { ...newDraft('push', base.id, 0), kind, ...common }
      : { kind, ...common, sender: data.fromuserid ?? '', message: messageOf(data.message) }
  return ok({ ...draft, beyond: beyondOf(body, formBody(draft) as unknown as JsonObject) })
}

function badgeOf(badge: number | undefined): Badge {
  if (badge === undefined) return { mode: 'unchanged' }
  return badge === 0 ? { mode: 'clear' } : { mode: 'number', value: badge }
}

/** Rows where every value is a text, the JSON view otherwise. */
function extrasOf(extras: JsonObject | undefined): Extras {
  if (extras === undefined) return noExtras
  const asText: Extras = { view: 'json', text: JSON.stringify(extras, null, 2) }
  const flat = readExtras(asText)
  if (!flat.ok) return asText
  return { view: 'rows', rows: Object.entries(flat.value).map(([key, value]) => ({ key, value })) }
}

function messageOf(
  message: { objectName?: string | undefined; content?: string | undefined } | undefined,
): Extract<Draft, { kind: 'broadcast' }>['message'] {
  if (message === undefined) return textMessage
  return readMessage(message.objectName ?? '', message.content ?? '')
}
