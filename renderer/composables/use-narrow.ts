import type { Ref } from 'vue'
import { useMediaQuery } from './use-media-query'

/** The narrow window of look.md («Narrow and zoom»): 1260 px wide and below. */
export const useNarrow = (): Readonly<Ref<boolean>> => useMediaQuery('(max-width: 1260px)')
