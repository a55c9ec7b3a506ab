import type { Audience } from './audience'
import { withBeyond } from './beyond'
import type { Badge, Draft } from './draft'
import { extrasForBody } from './extras'
import type { JsonValue } from './json'
import { messageContent } from './message'

/** The body of `POST /push`, in RongCloud's own words (api.md, «/push body»). */
export interface PushBody {
  readonly platform: readonly ('ios' | 'android')[]
  readonly fromuserid?: string
  readonly audience: {
    readonly tag?: readonly string[]
    readonly tag_or?: readonly string[]
    readonly userid?: readonly string[]
    readonly packageName?: string
    readonly is_to_all?: boolean
  }
  readonly message?: { readonly objectName: string; readonly content: string }
  readonly notification: {
    readonly alert: string
    readonly ios?: PlatformNotification & {
      readonly title?: string
      readonly badge?: number
      readonly contentAvailable?: 1
    }
    readonly android?: PlatformNotification
  }
}

interface PlatformNotification {
  readonly alert?: string
  readonly extras?: Readonly<Record<string, JsonValue>>
}

/**
 * The exact body of a draft. Pure and total: a draft that is not right yet has a body too, and
 * `check` says what is wrong with it. Nothing the form holds is dropped, also not what RongCloud
 * will ignore; what is unset is absent.
 */
export function pushBody(draft: Draft): PushBody {
  return withBeyond(formBody(draft), draft.beyond)
}

/** What the plain form says, without what lies beyond it. */
export function formBody(draft: Draft): PushBody {
  const ios = iosBody(draft)
  const android = platformBody(draft.android)
  return {
    platform: [
      ...(draft.platforms.ios ? (['ios'] as const) : []),
      ...(draft.platforms.android ? (['android'] as const) : []),
    ],
    ...(draft.kind === 'broadcast' && { fromuserid: draft.sender }),
    audience: audienceBody(draft.audience),
    ...(draft.kind === 'broadcast' && {
      message: {
        objectName: draft.message.objectName,
        content: messageContent(draft.message),
      },
    }),
    notification: {
      alert: draft.alert,
      ...(hasKeys(ios) && { ios }),
      ...(hasKeys(android) && { android }),
    },
  }
}

function audienceBody(audience: Audience): PushBody['audience'] {
  const conditions = {
    ...(audience.tags.length > 0 && { tag: audience.tags }),
    ...(audience.tagsAny.length > 0 && { tag_or: audience.tagsAny }),
    ...(audience.userIds.length > 0 && { userid: audience.userIds }),
    ...(audience.packageName !== '' && { packageName: audience.packageName }),
  }
  if (audience.everyone) return { ...conditions, is_to_all: true }
  // The seed's examples leave `is_to_all` out beside one condition and write `false` beside several.
  return Object.keys(conditions).length > 1 ? { ...conditions, is_to_all: false } : conditions
}

function iosBody(draft: Draft): NonNullable<PushBody['notification']['ios']> {
  const badge = badgeNumber(draft.ios.badge)
  return {
    ...(draft.ios.title !== '' && { title: draft.ios.title }),
    ...platformBody(draft.ios),
    ...(badge !== undefined && { badge }),
    ...(draft.ios.silent && { contentAvailable: 1 as const }),
  }
}

function platformBody(platform: Pick<Draft['ios'], 'alert' | 'extras'>): PlatformNotification {
  const extras = extrasForBody(platform.extras)
  return {
    ...(platform.alert !== null && { alert: platform.alert }),
    ...(extras !== undefined && { extras }),
  }
}

function badgeNumber(badge: Badge): number | undefined {
  if (badge.mode === 'unchanged') return undefined
  return badge.mode === 'clear' ? 0 : (badge.value ?? undefined)
}

const hasKeys = (value: object): boolean => Object.keys(value).length > 0
