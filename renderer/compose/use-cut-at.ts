import { computed, type ComputedRef } from 'vue'
import { countLines } from '../preview/use-line-measure'
import { useCalmText } from './use-calm-text'

/** Where an iPhone's lock screen stops showing a text (UTF-16 index); null: it is seen in full. */
export function useCutAt(source: () => string, part: 'title' | 'body'): ComputedRef<number | null> {
  const text = useCalmText(source)
  return computed(() => countLines(text.value, { platform: 'ios', part }).cutAt)
}
