import type { TextPart } from '../../shared/preview/devices'
import type { Platform } from '../../shared/preview/platform'
import { usePhones } from '../stores/phones'
import { useWording } from '../wording/use-wording'
import { fitText, type FittedText } from './fit-text'
import { timeLabel } from './time-label'

/**
 * Lines of a text on the phones beside the form, and where they cut it (UTF-16 index, on a grapheme
 * border). Follows the device size that is shown, so that counter and phone say the same.
 */
export function countLines(
  text: string,
  place: { readonly platform: Platform; readonly part: TextPart },
): Omit<FittedText, 'shown'> {
  const label = timeLabel(place.platform, useWording().value)
  return fitText(text, { ...place, size: usePhones().size, timeLabel: label })
}
