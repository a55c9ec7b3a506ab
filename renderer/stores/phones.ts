import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { MessageKind } from '../../shared/message/draft'
import type { DeviceSize, FontSize, TimeLabel } from '../../shared/preview/devices'
import type { Platform } from '../../shared/preview/platform'
import {
  situationPairs,
  situationPairsOf,
  type SituationPairId,
} from '../../shared/preview/situation-pairs'
import type { Theme } from '../theme/css-variables'
import { useDrawnTheme } from '../theme/use-drawn-theme'

/** What the phones beside the form show and how; kept while the app runs, over changes of draft. */
export const usePhones = defineStore('phones', () => {
  const drawn = useDrawnTheme()
  const pairId = ref<SituationPairId>('lock')
  const size = ref<DeviceSize>('regular')
  const fontSize = ref<FontSize>('default')
  const timeLabel = ref<TimeLabel>('now')
  /** The one phone that a narrow window shows. */
  const platform = ref<Platform>('ios')
  const chosenTheme = ref<Theme | null>(null)
  /** The window's own until the operator chooses. */
  const theme = computed<Theme>({
    get: () => chosenTheme.value ?? drawn.value.theme,
    set: (theme) => {
      chosenTheme.value = theme
    },
  })

  /** The chosen state; the first where the kind of message does not know it. */
  const pairOf = (kind: MessageKind): (typeof situationPairs)[number] =>
    situationPairsOf(kind).find(({ id }) => id === pairId.value) ?? situationPairs[0]
  /** Chooses the state `by` places on; behind the last comes the first. */
  function step(kind: MessageKind, by: 1 | -1): void {
    const pairs = situationPairsOf(kind)
    const at = pairs.indexOf(pairOf(kind))
    pairId.value = (pairs[(at + by + pairs.length) % pairs.length] ?? situationPairs[0]).id
  }
  return { pairId, size, fontSize, timeLabel, platform, theme, pairOf, step }
})
