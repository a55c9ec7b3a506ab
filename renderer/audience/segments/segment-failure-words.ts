import type { SegmentFailed } from '../../stores/segments'
import type { Wording } from '../../wording/zh-CN'

/** Why a saved audience was not saved or deleted; it is as it was. */
export const segmentFailureWords = (
  failure: SegmentFailed,
  { segments: words }: Pick<Wording, 'segments'>,
): string => (failure.kind === 'not_kept' ? words.failed(failure.detail) : words.fault)
