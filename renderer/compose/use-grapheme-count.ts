import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { countGraphemes } from '../../shared/message/count-graphemes'
import { graphemeCounter } from '../../shared/message/grapheme-counter'

/** Up to here (UTF-16 units) a count costs less than a millisecond. */
const AT_ONCE = 4_000
/** What a slice may cost (ms): typing and painting go on between two of them. */
const SLICE = 6

export interface GraphemeCount {
  readonly count: number
  /** False while counting goes on: then `count` is that of a text before. */
  readonly whole: boolean
}

/** 字 of a text, at once while it is short, in slices between frames once counting takes time. */
export function useGraphemeCount(source: () => string): Readonly<Ref<GraphemeCount>> {
  const found = ref<GraphemeCount>({ count: 0, whole: true })
  let timer: ReturnType<typeof setTimeout> | undefined

  function start(text: string): void {
    clearTimeout(timer)
    if (text.length <= AT_ONCE) {
      found.value = { count: countGraphemes(text), whole: true }
      return
    }
    const counter = graphemeCounter(text)
    const slice = (): void => {
      const now = counter.countFor(SLICE, () => performance.now())
      // Told at the end only: a figure that runs would be drawn, and read, for nothing.
      if (now.whole) found.value = now
      else timer = setTimeout(slice, 16)
    }
    found.value = { count: found.value.count, whole: false }
    timer = setTimeout(slice, 16)
  }

  watch(source, start, { immediate: true })
  onScopeDispose(() => clearTimeout(timer))
  return found
}
