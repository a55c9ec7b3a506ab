import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { Attempt } from '../../shared/outbox/attempt'
import type { RecallCause } from '../../shared/outbox/outcome'
import { useOutbox } from './outbox'

/** What is said where the bar stood, until it is read, left, or another send waits. */
export type HoldSaid =
  | { readonly kind: 'recalled'; readonly cause: RecallCause }
  /** 撤回 came after the request had begun. */
  | { readonly kind: 'too_late' }
  /** Main did not answer as it should: whether it was called back, the bar itself shows. */
  | { readonly kind: 'not_recalled' }

/** The send that waits for its time, followed from the bar to its receipt. */
export const useHold = defineStore('hold', () => {
  const outbox = useOutbox()
  const followed = ref<string | null>(null)
  const recalling = ref(false)
  const said = shallowRef<HoldSaid | null>(null)
  /** How the last one ended, until the operator has read it; one that was recalled needs none. */
  const receipt = shallowRef<Attempt | null>(null)

  /** Null also while a send goes out with no hold: the send sheet shows that one. */
  const waiting = computed(() =>
    outbox.held !== null && outbox.held.holdMs > 0 ? outbox.held : null,
  )
  const attempt = computed(() => outbox.attempts.find(({ id }) => id === followed.value) ?? null)
  const sending = computed(() => attempt.value?.outcome.state === 'in_flight')

  watch(
    waiting,
    (now) => {
      if (now === null || now.id === followed.value) return
      followed.value = now.id
      said.value = null
      receipt.value = null
    },
    { immediate: true },
  )
  watch(attempt, (now) => {
    if (now === null || now.outcome.state === 'confirmed' || now.outcome.state === 'in_flight')
      return
    followed.value = null
    if (now.outcome.state === 'recalled')
      said.value = { kind: 'recalled', cause: now.outcome.cause }
    else receipt.value = now
  })

  /** Calls back what waits. Asked once more while it is under way, it does nothing. */
  async function recall(): Promise<void> {
    if (waiting.value === null || recalling.value) return
    recalling.value = true
    const answer = await outbox.recall(waiting.value.id)
    recalling.value = false
    if (answer.ok) return
    said.value = { kind: answer.failure.kind === 'too_late' ? 'too_late' : 'not_recalled' }
  }

  function dismiss(): void {
    said.value = null
    receipt.value = null
  }

  return { waiting, sending, recalling, said, receipt, recall, dismiss }
})
