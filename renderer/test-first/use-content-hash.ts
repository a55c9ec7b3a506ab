import { readonly, ref, watch, type Ref } from 'vue'
import { contentKey } from '../../shared/message/content-key'
import type { Draft } from '../../shared/message/draft'

/**
 * SHA-256 of what people read in this draft, in hex, as main freezes it with a send. Null from every
 * edit until it is known again: no old pass ever stands beside new words.
 */
export function useContentHash(draft: () => Draft): Readonly<Ref<string | null>> {
  const hash = ref<string | null>(null)
  watch(
    () => contentKey(draft()),
    async (key, _, onCleanup) => {
      let stale = false
      onCleanup(() => (stale = true))
      hash.value = null
      const found = await hexSha256(key)
      if (!stale) hash.value = found
    },
    // At once, so that the old hash is gone before anything is drawn.
    { immediate: true, flush: 'sync' },
  )
  return readonly(hash)
}

async function hexSha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
