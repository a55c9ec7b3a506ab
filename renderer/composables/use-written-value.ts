import { onMounted, watch, type Ref } from 'vue'

/**
 * Keeps a textarea at `text` by hand: `:value` would write the attribute, too, at every key, which in a
 * long text costs more than the key itself; `v-model` would hold back what an input method composes.
 */
export function useWrittenValue(
  area: Readonly<Ref<HTMLTextAreaElement | undefined>>,
  text: Readonly<Ref<string>>,
): void {
  function write(): void {
    if (area.value && area.value.value !== text.value) area.value.value = text.value
  }
  onMounted(write)
  watch(text, write, { flush: 'post' })
}
