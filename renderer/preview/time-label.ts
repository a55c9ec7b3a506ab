import type { TimeLabel } from '../../shared/preview/devices'
import type { Platform } from '../../shared/preview/platform'
import type { Wording } from '../wording/zh-CN'

/** The words beside the title, with what parts them from it: they take room from the title. */
export function timeLabel(platform: Platform, wording: Wording, label: TimeLabel = 'now'): string {
  const words = wording.preview[platform].times[label]
  return platform === 'ios' ? words : ` · ${words}`
}
