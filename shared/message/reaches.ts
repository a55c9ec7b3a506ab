import { effectiveAudience } from './effective-audience'
import type { Draft } from './draft'

/** Whether the draft goes to phones of `platform`: named user ids void that choice (seed §3.3). */
export function reaches(draft: Draft, platform: 'ios' | 'android'): boolean {
  return (
    draft.platforms[platform] || effectiveAudience(draft.audience, draft.platforms).by === 'userIds'
  )
}
