import { watch, type Ref } from 'vue'
import type { Audience } from '../../shared/message/audience'
import type { Draft } from '../../shared/message/draft'
import type { SegmentAudience } from '../../shared/segments/segment'
import { useProfiles } from '../stores/profiles'
import { useSegments } from '../stores/segments'

/**
 * Keeps the conditions of a draft a copy of the saved audience it names, for as long as nothing of it
 * is being sent; whoever edits them by hand has conditions of their own from then on.
 */
export function useSegmentCopy(
  draft: Ref<Draft | null>,
  { frozen }: { readonly frozen: () => boolean },
): void {
  const segments = useSegments()
  const profiles = useProfiles()
  watch(
    () => profiles.current.id,
    () => void segments.load(),
    { immediate: true },
  )

  const named = (): SegmentAudience | undefined => {
    const segmentId = draft.value?.audience.segmentId
    return segmentId === undefined
      ? undefined
      : segments.list.find(({ id }) => id === segmentId)?.audience
  }
  // Before the watch below: a copy that only fell behind is no edit.
  watch(
    [() => draft.value?.id, () => segments.list, frozen],
    () => {
      const wanted = named()
      const { value } = draft
      if (value === null || wanted === undefined || frozen()) return
      if (conditionsOf(value.audience) !== conditionsOf(wanted))
        Object.assign(value.audience, copyOf(wanted))
    },
    { immediate: true, flush: 'sync' },
  )
  watch(
    () => draft.value && ([draft.value.id, conditionsOf(draft.value.audience)] as const),
    (now, before) => {
      const { value } = draft
      const wanted = named()
      if (value === null || wanted === undefined || now?.[0] !== before?.[0]) return
      if (conditionsOf(value.audience) !== conditionsOf(wanted)) delete value.audience.segmentId
    },
  )
}

const conditionsOf = ({
  tags,
  tagsAny,
  userIds,
  packageName,
}: SegmentAudience | Audience): string => JSON.stringify([tags, tagsAny, userIds, packageName])

const copyOf = ({ tags, tagsAny, userIds, packageName }: SegmentAudience): SegmentAudience => ({
  ...{ tags: [...tags], tagsAny: [...tagsAny], userIds: [...userIds] },
  packageName,
})
