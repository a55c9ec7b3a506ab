import type { Draft } from './draft'

/** Whether two drafts say the same; the date of their last save is no part of it. */
export function sameContent(a: Draft, b: Draft): boolean {
  return contentOf(a) === contentOf(b)
}

const contentOf = (draft: Draft): string => JSON.stringify({ ...draft, updatedAt: 0 })
