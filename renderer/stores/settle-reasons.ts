import { defineStore } from 'pinia'
import { ref } from 'vue'

/**
 * What a person has begun to write about unknown sends, by attempt id. Kept apart from the card: it
 * leaves the page when it is scrolled away, and a half-written reason must not go with it.
 */
export const useSettleReasons = defineStore('settle-reasons', () => {
  const reasons = ref<Readonly<Record<string, string>>>({})
  const write = (attemptId: string, reason: string): void => {
    reasons.value = { ...reasons.value, [attemptId]: reason }
  }
  return { reasons, write }
})
