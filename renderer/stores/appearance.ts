import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { storedChoice } from '../theme/stored-choice'
import { storedTheme, THEME_KEY } from '../theme/stored-theme'
import { systemTone, themeOf, type ThemeChoice } from '../theme/theme-choice'
import { languages, type Language } from '../wording/language'

const LANGUAGE = 'pushdesk.language'

/** How the window looks: language and theme. Read before the first paint, so kept in localStorage. */
export const useAppearance = defineStore('appearance', () => {
  const language = ref<Language>(
    storedChoice(LANGUAGE, languages) ?? (navigator.language.startsWith('zh') ? 'zh-CN' : 'en-US'),
  )
  const theme = ref<ThemeChoice>(storedTheme())

  const system = systemTone()
  const systemDark = ref(system.matches)
  system.addEventListener('change', (event) => {
    systemDark.value = event.matches
  })
  const resolvedTheme = computed(() => themeOf(theme.value, systemDark.value))

  watch(language, (now) => localStorage.setItem(LANGUAGE, now))
  watch(theme, (now) => localStorage.setItem(THEME_KEY, now))

  return { language, theme, resolvedTheme }
})
