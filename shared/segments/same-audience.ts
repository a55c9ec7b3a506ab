import type { SegmentAudience } from './segment'

/** Whether two audiences have the same conditions, each list in the same order. */
export const sameAudience = (a: SegmentAudience, b: SegmentAudience): boolean =>
  conditionsOf(a) === conditionsOf(b)

const conditionsOf = ({ tags, tagsAny, userIds, packageName }: SegmentAudience): string =>
  JSON.stringify([tags, tagsAny, userIds, packageName])
