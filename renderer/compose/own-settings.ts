import type { Draft } from '../../shared/message/draft'
import { extrasForBody } from '../../shared/message/extras'

/** How many things a platform sets for itself: the number in its tab. */
export function ownSettings(draft: Draft, platform: 'ios' | 'android'): number {
  const { alert, extras } = draft[platform]
  const { title, badge, silent } = draft.ios
  const set =
    platform === 'ios'
      ? [alert !== null, title !== '', badge.mode !== 'unchanged', silent]
      : [alert !== null]
  return [...set, extrasForBody(extras) !== undefined].filter(Boolean).length
}
