import type { GlobalTheme } from 'naive-ui'
import { shallowRef } from 'vue'
import type { Theme } from './css-variables'

/** Naive UI's dark; undefined: not brought yet; null: it cannot be, and its default stands in for it. */
export const naiveDarkTheme = shallowRef<GlobalTheme | null | undefined>(undefined)

/** Resolves once Naive UI can be drawn in this theme. Its dark is not in the first chunk: a light start never asks. */
export async function loadNaiveTheme(theme: Theme): Promise<void> {
  if (theme === 'light' || naiveDarkTheme.value) return
  try {
    naiveDarkTheme.value = (await import('./naive-dark')).naiveDark
  } catch {
    // A page in the dark with controls that are a little too light can be worked with.
    naiveDarkTheme.value = null
  }
}
