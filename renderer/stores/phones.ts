import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { DeviceSize, FontSize, TimeLabel } from '../../shared/preview/devices'
import type { Platform } from '../../shared/preview/platform'
import type { Theme } from '../theme/css-variables'
import { useAppearance } from './appearance'

/** How the phones beside the form look; kept while the app runs, so a change of draft keeps it. */
export const usePhones = defineStore('phones', () => {
  const appearance = useAppearance()
  const size = ref<DeviceSize>('regular')
  const fontSize = ref<FontSize>('default')
  const timeLabel = ref<TimeLabel>('now')
  /** The one phone that a narrow window shows. */
  const platform = ref<Platform>('ios')
  const chosenTheme = ref<Theme | null>(null)
  /** The window's own until the operator chooses. */
  const theme = computed<Theme>({
    get: () => chosenTheme.value ?? appearance.resolvedTheme,
    set: (theme) => {
      chosenTheme.value = theme
    },
  })
  return { size, fontSize, timeLabel, platform, theme }
})
