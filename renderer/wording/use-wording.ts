import { computed, type ComputedRef } from 'vue'
import { useAppearance } from '../stores/appearance'
import { enUS } from './en-US'
import { zhCN, type Wording } from './zh-CN'

/** Every sentence of the app in the language in use; changes at once when the operator switches. */
export function useWording(): ComputedRef<Wording> {
  const appearance = useAppearance()
  return computed(() => (appearance.language === 'zh-CN' ? zhCN : enUS))
}
