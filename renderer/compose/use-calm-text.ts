import { onScopeDispose, ref, watch, type Ref } from 'vue'

const LONG = 4_000
const PAUSE = 200

/** Follows a text: at once while it is short, in the pauses of typing once measuring it costs time. */
export function useCalmText(source: () => string): Readonly<Ref<string>> {
  const calm = ref(source())
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    source,
    (text) => {
      clearTimeout(timer)
      if (text.length <= LONG) calm.value = text
      else timer = setTimeout(() => (calm.value = text), PAUSE)
    },
    { flush: 'sync' },
  )
  onScopeDispose(() => clearTimeout(timer))
  return calm
}
