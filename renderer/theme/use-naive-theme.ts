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

/** Naive UI's theme for the one in use; null: its own default, light. */
export function useNaiveTheme(): ComputedRef<GlobalTheme | null> {
  const appearance = useAppearance()
  return computed(() => {
    if (appearance.resolvedTheme === 'light') return null
    if (dark.value === null) void loadNaiveTheme('dark')
    return dark.value
  })
}
