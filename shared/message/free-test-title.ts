import { limits } from '../rongcloud/limits'
import type { Draft } from './draft'
import { found } from './found'
import type { Problem } from './problem'

/**
 * The free test goes by `/push/user`, whose title is shorter than that of `/push` (api.md, beyond the
 * seed): there it would be refused with 1005, while the send itself is fine. Null: the title fits.
 */
export function freeTestTitle(draft: Draft): Problem | null {
  // Counted as the sandbox counts: by code points.
  const { length } = [...draft.ios.title]
  const most = limits.notificationTitle
  return length > most ? found.error('ios.title', { rule: 'free_test_title', length, most }) : null
}
