import { watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/**
 * Hands over the words of `?words=` in the address, then takes them out of it: asked for again, they
 * are handed over again.
 */
export function useAskedWords(take: (words: string) => void): void {
  const route = useRoute()
  const router = useRouter()
  watch(
    () => route.query['words'],
    (asked) => {
      if (typeof asked !== 'string') return
      take(asked)
      const { words: _, ...query } = route.query
      void router.replace({ path: route.path, query })
    },
    { immediate: true },
  )
}
