import { computed, shallowRef, type ComputedRef } from 'vue'
import { useAppearance } from '../stores/appearance'
import type { Language } from './language'
import { zhCN, type Wording } from './zh-CN'

/** Not in the first chunk: most operators never ask for it. */
const english = shallowRef<Wording | null>(null)

/** Resolves once every sentence of this language is here. */
export async function loadWording(language: Language): Promise<void> {
  if (language === 'en-US') english.value ??= (await import('./en-US')).enUS
}

/** Every sentence of the app in the language in use; changes as soon as the operator switches. */
export function useWording(): ComputedRef<Wording> {
  const appearance = useAppearance()
  return computed(() => {
    if (appearance.language === 'zh-CN') return zhCN
    if (english.value === null) void loadWording(appearance.language)
    return english.value ?? zhCN
  })
}
