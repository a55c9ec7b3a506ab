import { onScopeDispose, shallowRef, toRaw, watch, type Ref, type ShallowRef } from 'vue'
import type { CheckContext } from '../../shared/message/check'
import type { Draft } from '../../shared/message/draft'
import { afterPaint } from '../composables/after-paint'
import { noticesOf } from './notices-of'
import type { Notice } from './notice'

/** A check that took longer than this (ms) waits for a pause in typing from then on. */
const SLOW = 8
const PAUSE = 150

/**
 * Everything to be said about the draft, after the frame that shows the key, and once a frame however
 * many changes fall into it.
 * `refresh` brings it up to date at once, for the moment a decision hangs on it.
 */
export function useNotices(
  draft: Ref<Draft | null>,
  context: Readonly<Ref<CheckContext>>,
): {
  readonly all: Readonly<ShallowRef<readonly Notice[]>>
  readonly refresh: () => void
} {
  const all = shallowRef<readonly Notice[]>([])
  let cancel: (() => void) | undefined
  let took = 0

  function refresh(): void {
    cancel?.()
    cancel = undefined
    const started = performance.now()
    const found = draft.value === null ? [] : noticesOf(toRaw(draft.value), context.value)
    took = performance.now() - started
    // Most keys change nothing of what is said: then nothing is drawn again.
    if (JSON.stringify(found) !== JSON.stringify(all.value)) all.value = found
  }

  function later(): void {
    if (took > SLOW) {
      cancel?.()
      const timer = setTimeout(refresh, PAUSE)
      cancel = () => clearTimeout(timer)
    } else if (cancel === undefined) {
      cancel = afterPaint(refresh)
    }
  }

  watch(draft, (now, before) => (now?.id === before?.id ? later() : refresh()), {
    deep: true,
    immediate: true,
  })
  watch(context, later)
  onScopeDispose(() => cancel?.())
  return { all, refresh }
}
