import type { DeviceSize } from '../../shared/preview/devices'
import type { Outcome } from '../../shared/preview/outcome'
import { platformOf, type Situation } from '../../shared/preview/situations'
import type { Wording } from '../wording/zh-CN'
import { fitText } from './fit-text'
import { timeLabel } from './time-label'

/** The phone and its situation: «iPhone 锁屏». */
export function placeInWords(situation: Situation, wording: Wording): string {
  const { phone, situation: names } = wording.preview
  return `${phone[platformOf(situation)]} ${names[situation]}`
}

/** What a phone shows, for readers of the screen: cut as on the phone, so never longer than that. */
export function seenInWords(
  { seen }: Outcome,
  situation: Situation,
  size: DeviceSize,
  wording: Wording,
): string {
  const platform = platformOf(situation)
  const { describe, nothing } = wording.preview
  const place = placeInWords(situation, wording)
  if (seen.kind === 'nothing') return describe.nothing(place, nothing[seen.because][platform])
  const fit = (part: 'title' | 'body'): string =>
    fitText(seen[part], { platform, part, size, timeLabel: timeLabel(platform, wording) }).shown
  return describe.notification(place, fit('title'), fit('body'))
}
