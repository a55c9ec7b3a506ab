import type { Draft } from './draft'
import { pushBody, type PushBody } from './request'

/** The body of `POST /push/user` (api.md, official today, beyond the seed). */
export interface PushUserBody {
  readonly userIds: readonly string[]
  readonly notification: {
    readonly title?: string
    readonly pushContent: string
    readonly ios?: Omit<NonNullable<PushBody['notification']['ios']>, 'alert' | 'title'>
    readonly android?: Omit<NonNullable<PushBody['notification']['android']>, 'alert'>
  }
}

/**
 * The notification of a draft for named people, outside the quota of `/push`. This call knows one
 * text and one title for both platforms: iOS's own where it has some, since that is what is tried on
 * a phone in the hand; a broadcast's chat message is not part of it.
 */
export function pushUserBody(draft: Draft, people: readonly string[]): PushUserBody {
  const { notification } = pushBody(draft)
  const { alert: iosAlert, title, ...ios } = notification.ios ?? {}
  const { alert: _androidAlert, ...android } = notification.android ?? {}
  return {
    userIds: people,
    notification: {
      ...(title !== undefined && { title }),
      pushContent: iosAlert ?? notification.alert,
      ...(Object.keys(ios).length > 0 && { ios }),
      ...(Object.keys(android).length > 0 && { android }),
    },
  }
}
