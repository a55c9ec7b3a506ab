import { notifications, textWidth } from '../../shared/preview/devices'
import type { DeviceSize, TextPart } from '../../shared/preview/devices'
import { breakLines, ELLIPSIS } from '../../shared/preview/lines'
import type { Platform } from '../../shared/preview/platform'
import { phoneFonts } from './phone-fonts'
import { textMeasure } from './text-measure'

export interface TextPlace {
  readonly platform: Platform
  readonly part: TextPart
  readonly size: DeviceSize
  /** The words beside the title, which take room from it. */
  readonly timeLabel: string
}

export interface FittedText {
  /** What stands on the phone, a newline between lines, an ellipsis where it was cut. */
  readonly shown: string
  /** Lines on the phone, at most `most`. */
  readonly lines: number
  readonly most: number
  /** UTF-16 index where the visible text ends; null: all of it is visible. */
  readonly cutAt: number | null
}

/**
 * A text as a notification shows it. The phones draw `shown` and the counters count by the same
 * lines, so the two can never disagree; 1 MB costs no more than what is visible.
 */
export function fitText(text: string, place: TextPlace): FittedText {
  const { platform, part, size } = place
  const metrics = notifications[platform]
  const style = metrics[part]
  const { lines, cutAt } = breakLines(text, {
    maxWidth: textWidth(platform, size) - (part === 'title' ? timeWidth(place) : 0),
    maxLines: style.most,
    measure: measureAt(platform, style),
    breaks: metrics.breaks,
  })
  const shown = lines.map((line) => line.trimEnd().replace(/\s/g, ' ')).join('\n')
  return {
    shown: cutAt === null ? shown : shown + ELLIPSIS,
    lines: lines.length,
    most: style.most,
    cutAt,
  }
}

function timeWidth({ platform, timeLabel }: TextPlace): number {
  const { size, gap } = notifications[platform].time
  return gap + Math.ceil(measureAt(platform, { size, weight: 400 })(timeLabel))
}

const measureAt = (platform: Platform, style: { size: number; weight: number }) =>
  textMeasure(`${String(style.weight)} ${String(style.size)}px ${phoneFonts[platform]}`)
