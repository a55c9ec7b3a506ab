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
  const text =
    seen.kind === 'hidden'
      ? { title: seen.appName, body: wording.preview[platform].hidden }
      : { title: seen.title, body: seen.body, style: seen.style }
  const time = timeLabel(platform, wording, setting.timeLabel)
  const fit = (part: 'title' | 'body'): string =>
    fitText(text[part], {
      platform,
      part,
      size,
      fontSize,
      timeLabel: time,
      ...(text.style && { style: text.style }),
    }).shown
  return { title: fit('title'), body: fit('body') }
}
