import type { Draft } from '../message/draft'
import { sameAudience } from '../segments/same-audience'
import type { Segment } from '../segments/segment'
import type { PlacedSegments } from './place-segments'
import { unlinkDraft } from './unlink-draft'

/**
 * A draft that comes in, named after the saved audience it had where it was written. A draft follows
 * the audience it names: one that would follow ours to other people keeps its conditions, unnamed.
 */
export function relinkDraft(
  draft: Draft,
  segments: PlacedSegments,
  ours: readonly Segment[],
): Draft {
  const { segment: link, ...conditions } = draft.audience
  if (link === undefined) return draft
  const copy = segments.copies.get(link.id)
  if (copy)
    return { ...draft, audience: { ...conditions, segment: { id: copy.id, name: copy.name } } }
  if (segments.taken.has(link.id)) return draft
  const own = ours.find(({ id }) => id === link.id)
  return own === undefined || sameAudience(own.audience, draft.audience)
    ? draft
    : unlinkDraft(draft)
}
