import type { Draft } from '../message/draft'
import { isBlank } from '../message/is-blank'
import { reaches } from '../message/reaches'
import { androidOutcome } from './android-outcome'
import { iosOutcome } from './ios-outcome'
import { nothingSeen } from './nothing-seen'
import type { Outcome } from './seen-why'
import { isIos, platformOf, type Situation } from './situations'

/**
 * Draft × situation → what a person sees, for any draft, also an unfinished one (preview.md). It
 * shows text of the draft and the app name, never anything else.
 */
export function outcome(draft: Draft, situation: Situation, appName: string): Outcome {
  const platform = platformOf(situation)
  if (!reaches(draft, platform)) return nothingSeen('known', 'not_sent_here')
  // RongCloud refuses an empty alert, so nothing would go out (api.md, `alert` is required).
  if (isBlank(draft[platform].alert ?? draft.alert)) return nothingSeen('known', 'no_text')
  return isIos(situation)
    ? iosOutcome(draft, situation, appName)
    : androidOutcome(draft, situation, appName)
}
