import { computed, ref, watch, type ComputedRef, type Ref } from 'vue'
import type { Draft } from '../../shared/message/draft'
import { useDrafts } from '../stores/drafts'

/** The draft of a board; null while it is fetched, `missing` where there is none. */
export function useBoardDraft(id: () => string): {
  readonly draft: ComputedRef<Draft | null>
  readonly missing: Ref<boolean>
} {
  const drafts = useDrafts()
  const missing = ref(false)
  watch(
    id,
    async (wanted) => {
      missing.value = false
      const found = await drafts.open(wanted)
      if (wanted === id()) missing.value = found === undefined
    },
    { immediate: true },
  )
  return {
    draft: computed(() => (drafts.current?.id === id() ? drafts.current : null)),
    missing,
  }
}
