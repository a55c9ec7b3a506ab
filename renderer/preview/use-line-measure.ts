import type { TextPart } from '../../shared/preview/devices'
import type { Platform } from '../../shared/preview/platform'
import { usePhones } from '../stores/phones'
import { useWording } from '../wording/use-wording'
import { fitText, type FittedText } from './fit-text'
import { timeLabel } from './time-label'

/**
 * Lines of a text on the lock screen and in the collapsed shade, and where they cut it (UTF-16
 * index, on a grapheme border). Follows size, type size and time of the phones that are shown, so
 * that counter and phone say the same.
 */
export function countLines(
  text: string,
  place: { readonly platform: Platform; readonly part: TextPart },
): Omit<FittedText, 'shown'> {
  const { size, fontSize, timeLabel: label } = usePhones()
  const words = timeLabel(place.platform, useWording().value, label)
  return fitText(text, { ...place, size, fontSize, timeLabel: words })
}
