import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { languages, type Language } from '../wording/language'

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

const LANGUAGE = 'pushdesk.language'
const THEME = 'pushdesk.theme'

/** A stored word counts only where it is still one of the choices. */
function stored<Choice extends string>(
  key: string,
  choices: readonly Choice[],
): Choice | undefined {
  const word = localStorage.getItem(key)
  return choices.find((choice) => choice === word)
}

/** How the window looks: language and theme. Read before the first paint, so kept in localStorage. */
export const useAppearance = defineStore('appearance', () => {
  const language = ref<Language>(
    stored(LANGUAGE, languages) ?? (navigator.language.startsWith('zh') ? 'zh-CN' : 'en-US'),
  )
  const theme = ref<ThemeChoice>(stored(THEME, themeChoices) ?? 'system')

  const system = matchMedia('(prefers-color-scheme: dark)')
  const systemDark = ref(system.matches)
  system.addEventListener('change', (event) => {
    systemDark.value = event.matches
  })
  const resolvedTheme = computed<'light' | 'dark'>(() =>
    theme.value === 'system' ? (systemDark.value ? 'dark' : 'light') : theme.value,
  )

  watch(language, (now) => localStorage.setItem(LANGUAGE, now))
  watch(theme, (now) => localStorage.setItem(THEME, now))

  return { language, theme, resolvedTheme }
})
