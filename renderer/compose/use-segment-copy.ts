import { shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import type { Audience } from '../../shared/message/audience'
import type { Draft } from '../../shared/message/draft'
import { sameAudience } from '../../shared/segments/same-audience'
import type { Segment, SegmentAudience } from '../../shared/segments/segment'
import { useProfiles } from '../stores/profiles'
import { useSegments } from '../stores/segments'

/** What happened to the conditions of the open draft without, or by, the person who looks at it. */
export type SegmentNews =
  /** The saved audience was changed since; the draft took the change over. `before`: what it had. */
  | { readonly kind: 'followed'; readonly name: string; readonly before: SegmentAudience }
  /** Somebody edited the conditions: they follow that saved audience no more. */
  | { readonly kind: 'let_go'; readonly segment: Segment }

/**
 * Keeps the conditions of a draft a copy of the saved audience it names, for as long as nothing of it
 * is being sent; whoever edits them by hand has conditions of their own from then on. Neither happens
 * in silence: gives what is to be said of it, null while there is nothing.
 */
export function useSegmentCopy(
  draft: Ref<Draft | null>,
  { frozen }: { readonly frozen: () => boolean },
): ShallowRef<SegmentNews | null> {
  const segments = useSegments()
  const profiles = useProfiles()
  const news = shallowRef<SegmentNews | null>(null)
  watch(
    () => profiles.current.id,
    () => void segments.load(),
    { immediate: true },
  )

  const named = (): Segment | undefined => {
    const id = draft.value?.audience.segment?.id
    return id === undefined ? undefined : segments.list.find((one) => one.id === id)
  }
  watch(
    () => draft.value?.id,
    () => (news.value = null),
    { flush: 'sync' },
  )
  // Before the watch below: a copy that only fell behind is no edit.
  watch(
    [() => draft.value?.id, () => segments.list, frozen],
    () => {
      const wanted = named()
      const { value } = draft
      if (value === null || wanted === undefined || frozen()) return
      const { id, name } = wanted
      if (value.audience.segment?.name !== name) value.audience.segment = { id, name }
      if (sameAudience(value.audience, wanted.audience)) return
      news.value = { kind: 'followed', name, before: conditionsOf(value.audience) }
      Object.assign(value.audience, conditionsOf(wanted.audience))
    },
    { immediate: true, flush: 'sync' },
  )
  watch(
    () => draft.value && ([draft.value.id, JSON.stringify(draft.value.audience)] as const),
    (now, before) => {
      const { value } = draft
      const wanted = named()
      if (value === null || now?.[0] !== before?.[0]) return
      if (wanted === undefined) {
        // Not loaded yet, or gone: an edit counts all the same, or it would be undone later.
        if (before && isEdited(JSON.parse(before[1]) as Audience, value.audience))
          delete value.audience.segment
        return
      }
      if (sameAudience(value.audience, wanted.audience)) {
        // The saved audience was chosen, or chosen again.
        if (news.value?.kind === 'let_go') news.value = null
        return
      }
      delete value.audience.segment
      news.value = { kind: 'let_go', segment: wanted }
    },
  )
  return news
}

/** Other conditions under the same name. */
const isEdited = (before: Audience, now: Audience): boolean =>
  before.segment !== undefined &&
  before.segment.id === now.segment?.id &&
  !sameAudience(before, now)

/** A copy of its own, of nothing but the conditions. */
const conditionsOf = ({
  tags,
  tagsAny,
  userIds,
  packageName,
}: SegmentAudience): SegmentAudience => ({
  ...{ tags: [...tags], tagsAny: [...tagsAny], userIds: [...userIds] },
  packageName,
})
