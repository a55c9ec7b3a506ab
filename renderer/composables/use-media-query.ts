import { onScopeDispose, ref, type Ref } from 'vue'

/** Does `query` match now; follows the window while the component lives. */
export function useMediaQuery(query: string): Readonly<Ref<boolean>> {
  const media = matchMedia(query)
  const matches = ref(media.matches)
  const follow = (event: MediaQueryListEvent): void => {
    matches.value = event.matches
  }
  media.addEventListener('change', follow)
  onScopeDispose(() => media.removeEventListener('change', follow))
  return matches
}
