import type { DeviceSize, FontSize, TimeLabel } from '../../shared/preview/devices'
import type { Platform } from '../../shared/preview/platform'
import type { SeenHidden, SeenNotification } from '../../shared/preview/seen'
import type { Wording } from '../wording/zh-CN'
import { fitText } from './fit-text'
import { timeLabel } from './time-label'

/** How the phone is set, as far as it decides where lines break. */
export interface PhoneSetting {
  readonly size: DeviceSize
  readonly fontSize?: FontSize
  readonly timeLabel?: TimeLabel
}

/** Title and text of a notification as they stand on the phone, broken and cut. */
export function fitNotification(
  seen: SeenNotification | SeenHidden,
  platform: Platform,
  setting: PhoneSetting,
  wording: Wording,
): { readonly title: string; readonly body: string } {
  const { size, fontSize = 'default' } = setting
  const words =
    seen.kind === 'notification'
      ? { title: seen.title, body: seen.body }
      : { title: seen.appName, body: placeholder(platform, wording) }
  const place = {
    platform,
    size,
    fontSize,
    timeLabel: timeLabel(platform, wording, setting.timeLabel),
    ...(seen.kind === 'notification' && { style: seen.style }),
  }
  const fit = (part: 'title' | 'body'): string => fitText(words[part], { ...place, part }).shown
  return { title: fit('title'), body: fit('body') }
}

/** What stands in the text's place where the user hides it. */
const placeholder = (platform: Platform, wording: Wording): string =>
  platform === 'ios' ? wording.preview.ios.hidden : wording.phones.android.newMessage
