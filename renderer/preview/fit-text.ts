import {
  bodyLines,
  notificationMetrics,
  showsBreaks,
  textWidth,
} from '../../shared/preview/devices'
import type { DeviceSize, FontSize, TextPart, TextStyle } from '../../shared/preview/devices'
import { breakLines, ELLIPSIS } from '../../shared/preview/lines'
import type { Platform } from '../../shared/preview/platform'
import type { NotificationStyle } from '../../shared/preview/seen'
import { phoneFonts } from './phone-fonts'
import { textMeasure } from './text-measure'

export interface TextPlace {
  readonly platform: Platform
  readonly part: TextPart
  readonly size: DeviceSize
  /** The words beside the title, which take room from it. */
  readonly timeLabel: string
  /** Where the notification stands: lock screen and collapsed shade unless told. */
  readonly style?: NotificationStyle
  readonly fontSize?: FontSize
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

/** Texts remembered: of one key the phones, their words for readers and the counters ask for the same. */
const MOST_KEPT = 64
/** A longer one is not worth its room, and seldom asked for twice. */
const LONGEST_KEPT = 4_000
const kept = new Map<string, FittedText>()

/**
 * A text as a notification shows it. The phones draw `shown` and the counters count by the same
 * lines, so the two can never disagree; 1 MB costs no more than what is visible.
 */
export function fitText(text: string, place: TextPlace): FittedText {
  const { platform, part, size, timeLabel, fontSize = 'default' } = place
  const style = place.style ?? usualStyle[platform]
  const settled = { platform, part, size, timeLabel, fontSize, style }
  if (text.length > LONGEST_KEPT) return fit(text, settled)
  const key = [platform, part, size, style, fontSize, timeLabel, text].join('\n')
  const before = kept.get(key)
  if (before !== undefined) return before
  const fitted = fit(text, settled)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, fitted)
  return fitted
}

function fit(text: string, place: Required<TextPlace>): FittedText {
  const { platform, part, size, fontSize, style } = place
  const most = part === 'title' ? 1 : bodyLines[platform][style]
  const { lines, cutAt } = breakLines(text, {
    maxWidth: textWidth(platform, size, fontSize) - (part === 'title' ? timeWidth(place) : 0),
    maxLines: most,
    measure: measureAt(platform, notificationMetrics(platform, fontSize)[part]),
    breaks: platform === 'ios' || showsBreaks(platform, style),
  })
  const shown = lines.map((line) => line.trimEnd().replace(/\s/g, ' ')).join('\n')
  return { shown: cutAt === null ? shown : shown + ELLIPSIS, lines: lines.length, most, cutAt }
}

const usualStyle = { ios: 'lock', android: 'collapsed' } as const

function timeWidth({ platform, timeLabel, fontSize }: TextPlace): number {
  const { size, gap } = notificationMetrics(platform, fontSize).time
  return gap + Math.ceil(measureAt(platform, { size, weight: 400 })(timeLabel))
}

const measureAt = (platform: Platform, style: Pick<TextStyle, 'size' | 'weight'>) =>
  textMeasure(`${String(style.weight)} ${String(style.size)}px ${phoneFonts[platform]}`)
