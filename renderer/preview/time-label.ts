import type { Platform } from '../../shared/preview/platform'
import type { Wording } from '../wording/zh-CN'

/** The words beside the title, with what parts them from it: they take room from the title. */
export function timeLabel(platform: Platform, wording: Wording): string {
  return platform === 'ios' ? wording.preview.ios.now : ` · ${wording.preview.android.now}`
}
