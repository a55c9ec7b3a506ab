import type { Draft } from '../message/draft'
import { isBlank } from '../message/is-blank'
import { laterTitle } from '../message/later-title'
import type { Platform } from './platform'
import type { NotificationStyle, SeenNotification } from './seen'

/** Which field of the draft gives the title; `none`: the app name stands there. */
export type TitleField = 'ios' | 'later' | 'none'

/** iOS takes its own title first; Android knows only the later official one (api.md). */
export function titleField(draft: Draft, platform: Platform): TitleField {
  if (platform === 'ios' && !isBlank(draft.ios.title)) return 'ios'
  return isBlank(laterTitle(draft) ?? '') ? 'none' : 'later'
}

/** The notification of a draft on one platform, in full: each platform its own text, or the default. */
export function notificationSeen(
  draft: Draft,
  platform: Platform,
  style: NotificationStyle,
  appName: string,
): SeenNotification {
  const field = titleField(draft, platform)
  const body = draft[platform].alert ?? draft.alert
  if (field === 'none')
    return { kind: 'notification', style, title: appName, titleFrom: 'app', body }
  const title = field === 'ios' ? draft.ios.title : (laterTitle(draft) ?? '')
  return { kind: 'notification', style, title, titleFrom: 'draft', body }
}
