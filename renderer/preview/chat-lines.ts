import { screens, type DeviceSize, type FontSize } from '../../shared/preview/devices'
import { breakLines } from '../../shared/preview/lines'
import type { Platform } from '../../shared/preview/platform'
import { phoneFonts } from './phone-fonts'
import { textMeasure } from './text-measure'
import { visibleHead } from './visible-head'

/** Text of a bubble: the app's own 16/22, grown as the phone's other text is. */
export const chatType: Readonly<
  Record<FontSize, { readonly size: number; readonly line: number }>
> = {
  default: { size: 16, line: 22 },
  large: { size: 18, line: 25 },
  extra: { size: 21, line: 29 },
}

/** Edges, avatar, gap, the free right side, and the bubble's own padding. */
const TAKEN = 16 + 40 + 10 + 64 + 2 * 14
/** More than any screen holds below the heading: the rest would be reached by scrolling. */
const MOST = 42
/** UTF-16 units that these lines can hold, also of families of emoji; what is behind is not looked at. */
const MOST_UNITS = 6000

/** A chat text broken as its bubble breaks it; only what the screen can hold, so 1 MB costs nothing. */
export function chatLines(
  text: string,
  platform: Platform,
  size: DeviceSize,
  fontSize: FontSize,
): string {
  const font = `400 ${String(chatType[fontSize].size)}px ${phoneFonts[platform]}`
  const { lines } = breakLines(visibleHead(text, MOST_UNITS), {
    maxWidth: screens[platform][size][0] - TAKEN,
    maxLines: MOST,
    measure: textMeasure(font),
  })
  return lines.map((line) => line.trimEnd().replace(/\s/g, ' ')).join('\n')
}
