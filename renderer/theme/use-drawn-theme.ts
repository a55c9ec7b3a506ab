import type { GlobalTheme } from 'naive-ui'
import { computed, type ComputedRef } from 'vue'
import { useAppearance } from '../stores/appearance'
import type { Theme } from './css-variables'
import { naiveDarkTheme } from './load-naive-theme'

export interface DrawnTheme {
  readonly theme: Theme
  /** Null: Naive UI's own default, light. */
  readonly naive: GlobalTheme | null
}

/** What page and controls are drawn in: the theme in use, as soon as both can change in one frame. */
export function useDrawnTheme(): ComputedRef<DrawnTheme> {
  const appearance = useAppearance()
  return computed(() => {
    const naive = naiveDarkTheme.value
    return appearance.resolvedTheme === 'light' || naive === undefined
      ? { theme: 'light', naive: null }
      : { theme: 'dark', naive }
  })
}
