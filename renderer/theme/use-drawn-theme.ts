import type { GlobalTheme } from 'naive-ui'
import { computed, shallowRef, type ComputedRef } from 'vue'
import { useAppearance } from '../stores/appearance'
import type { Theme } from './css-variables'

/** Not in the first chunk: a light start never asks for it. */
const dark = shallowRef<GlobalTheme | null>(null)

/** Resolves once Naive UI can be drawn in this theme. */
export async function loadNaiveTheme(theme: Theme): Promise<void> {
  if (theme === 'dark') dark.value ??= (await import('./naive-dark')).naiveDark
}

export interface DrawnTheme {
  readonly theme: Theme
  /** Null: Naive UI's own default, light. */
  readonly naive: GlobalTheme | null
}

/** What page and controls are drawn in: the theme in use, as soon as both can change in one frame. */
export function useDrawnTheme(): ComputedRef<DrawnTheme> {
  const appearance = useAppearance()
  return computed(() => {
    if (appearance.resolvedTheme === 'light') return { theme: 'light', naive: null }
    if (dark.value !== null) return { theme: 'dark', naive: dark.value }
    void loadNaiveTheme('dark')
    return { theme: 'light', naive: null }
  })
}
