import { sameAudience } from '../segments/same-audience'
import type { Segment } from '../segments/segment'
import type { ConflictChoice } from './plan-import'

export interface PlacedSegments {
  /** Also those that come in beside ours, under an id and a name of their own. */
  readonly added: readonly Segment[]
  readonly replaced: readonly Segment[]
  /** Ours, which stay. */
  readonly kept: readonly Segment[]
}

/** What an import does with saved audiences: as with drafts, the later save wins unless told otherwise. */
export function placeSegments(parts: {
  readonly theirs: readonly Segment[]
  readonly ours: readonly Segment[]
  readonly choice: ConflictChoice
  readonly copyOf: (segment: Segment) => Segment
}): PlacedSegments {
  const { theirs, ours, choice, copyOf } = parts
  const here = new Map(ours.map((segment) => [segment.id, segment]))
  const added: Segment[] = []
  const replaced: Segment[] = []
  const kept: Segment[] = []
  for (const segment of theirs) {
    const own = here.get(segment.id)
    if (own === undefined) added.push(segment)
    else if (own.name === segment.name && sameAudience(own.audience, segment.audience)) continue
    else if (choice === 'both') added.push(copyOf(segment))
    else if (choice === 'file' || segment.savedAt > own.savedAt) replaced.push(segment)
    else kept.push(own)
  }
  return { added, replaced, kept }
}
