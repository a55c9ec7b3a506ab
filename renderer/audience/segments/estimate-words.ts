import { assertNever } from '../../../shared/assert-never'
import type { SegmentEstimate } from '../../../shared/segments/segment'
import { daysBetween } from '../../time/days-between'
import type { Wording } from '../../wording/zh-CN'

/** How many people, and how that is known, as parts of one line. */
export function estimateWords(
  estimate: SegmentEstimate,
  now: number,
  { segments: { estimate: words } }: Pick<Wording, 'segments'>,
): readonly string[] {
  switch (estimate.by) {
    case 'nothing':
      return [words.nothing]
    case 'sandbox':
      return [words.people(estimate.people), words.sandbox]
    case 'ids':
      return [words.people(estimate.people), words.ids]
    case 'mirror': {
      if (estimate.known === 0) return [words.noMirror]
      // The oldest word is the one that may be wrong.
      const at = estimate.oldestAt ?? now
      return [
        words.about(estimate.people),
        words.mirror(daysBetween(at, now)),
        words.known(estimate.known),
        ...(estimate.packageIgnored ? [words.packageIgnored] : []),
      ]
    }
    default:
      return assertNever(estimate)
  }
}
