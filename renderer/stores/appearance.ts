import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { Language } from '../wording/language'

/** How the window looks: language and theme. Read before the first paint, so kept in localStorage. */
export const useAppearance = defineStore('appearance', () => {
  const language = ref<Language>('zh-CN')
  const theme = ref<'system' | 'light' | 'dark'>('system')
  return { language, theme }
})
