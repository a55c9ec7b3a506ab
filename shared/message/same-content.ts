import type { Draft } from './draft'
import { sameJson } from './same-json'

/** Whether two drafts say the same; the date of their last save is no part of it. */
export const sameContent = (a: Draft, b: Draft): boolean =>
  sameJson({ ...a, updatedAt: 0 }, { ...b, updatedAt: 0 }, 'kept')
