import { nextTick, watch, type Ref } from 'vue'
import type { Attempt } from '../../shared/outbox/attempt'

/**
 * The card of an unknown send goes away once a person settled it, and would take the focus with it:
 * `arrive` is asked to show where it stands now, and gives the element to go on from.
 */
export function useFocusAfterSettling(
  attempts: Ref<readonly Attempt[]>,
  arrive: (attemptId: string) => Promise<HTMLElement | null>,
): { readonly enter: (attemptId: string) => void } {
  let last: string | null = null
  watch(attempts, async (now, before) => {
    const id = last
    if (id === null || !isUnknown(before, id) || isUnknown(now, id)) return
    last = null
    await nextTick()
    // Somebody who went elsewhere meanwhile is left there.
    if (document.activeElement !== document.body && document.activeElement !== null) return
    const target = await arrive(id)
    target?.focus()
  })
  return {
    enter: (attemptId) => {
      last = attemptId
    },
  }
}

const isUnknown = (attempts: readonly Attempt[], id: string): boolean =>
  attempts.some((attempt) => attempt.id === id && attempt.outcome.state === 'unknown')
