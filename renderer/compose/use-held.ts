import { shallowRef, watch, type Ref, type ShallowRef } from 'vue'

/** `live`, but as it was when `held` became true until that ends. */
export function useHeld<Value>(
  live: Readonly<Ref<Value>>,
  held: Readonly<Ref<boolean>>,
): Readonly<ShallowRef<Value>> {
  const shown = shallowRef(live.value)
  watch([live, held], () => {
    if (!held.value) shown.value = live.value
  })
  return shown
}
