import { toRaw } from 'vue'
import type { Draft } from '../../shared/message/draft'

/** A deep copy without Vue's proxies: IndexedDB cannot clone those. A draft is plain JSON. */
export function plainDraft(draft: Draft): Draft {
  // Written down past the proxies, which cost more than all the rest.
  return JSON.parse(JSON.stringify(toRaw(draft))) as Draft
}
