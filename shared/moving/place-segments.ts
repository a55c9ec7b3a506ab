import { sameAudience } from '../segments/same-audience'
import type { Segment } from '../segments/segment'
import type { ConflictChoice } from './plan-import'

export interface PlacedSegments {
  /** Also those that come in beside ours, under an id and a name of their own. */
  readonly added: readonly Segment[]
  readonly replaced: readonly Segment[]
  /** Ours, which stay. */
  readonly kept: readonly Segment[]
  /** By the id it has in the file: what stands here beside ours. */
  readonly copies: ReadonlyMap<string, Segment>
  /** Ids under which, from now on, the file's audience stands here. */
  readonly taken: ReadonlySet<string>
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
  const copies = new Map<string, Segment>()
  /** The same file taken in again brings no second copy of the same people under the same name. */
  const there = (copy: Segment): Segment =>
    ours.find(
      ({ profileId, name, audience }) =>
        profileId === copy.profileId && name === copy.name && sameAudience(audience, copy.audience),
    ) ?? copy
  for (const segment of theirs) {
    const own = here.get(segment.id)
    if (own === undefined) added.push(segment)
    else if (own.name === segment.name && sameAudience(own.audience, segment.audience)) continue
    else if (choice === 'both') copies.set(segment.id, there(copyOf(segment)))
    else if (choice === 'file' || segment.savedAt > own.savedAt) replaced.push(segment)
    else kept.push(own)
  }
  const taken = new Set(theirs.map(({ id }) => id))
  for (const { id } of kept) taken.delete(id)
  for (const id of copies.keys()) taken.delete(id)
  const fresh = [...copies.values()].filter(({ id }) => !here.has(id))
  return { added: [...added, ...fresh], replaced, kept, copies, taken }
}
