import { ref, watch, type Ref } from 'vue'
import { useRoute } from 'vue-router'

/** The words of a search field; `?words=` in the address fills it, then it is the person's. */
export function useQueryWords(): Ref<string> {
  const route = useRoute()
  const words = ref('')
  watch(
    () => route.query['words'],
    (asked) => {
      if (typeof asked === 'string') words.value = asked
    },
    { immediate: true },
  )
  return words
}
