import type { Draft } from '../../shared/message/draft'

/** A deep copy without Vue's proxies: IndexedDB cannot clone those. A draft is plain JSON. */
export function plainDraft(draft: Draft): Draft {
  return JSON.parse(JSON.stringify(draft)) as Draft
}
