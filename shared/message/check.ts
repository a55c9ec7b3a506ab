import type { Profile } from '../profile/profile'
import { checkAudience } from './check-audience'
import { checkBeyond } from './check-beyond'
import { checkBody } from './check-body'
import { checkCharacters } from './check-characters'
import { checkExtras } from './check-extras'
import { checkIos } from './check-ios'
import { checkLastSend, type LastSend } from './check-last-send'
import { checkMessage } from './check-message'
import { checkSender } from './check-sender'
import { checkTemplate, withoutOpenFields } from './check-template'
import { checkText } from './check-text'
import { checkVendors } from './check-vendors'
import { checkWords } from './check-words'
import type { Draft } from './draft'
import { freeTestTitle } from './free-test-title'
import type { Problem } from './problem'

/** Under which circumstances a draft is looked at; what is left out raises nothing. */
export interface CheckContext {
  readonly profile?: Pick<Profile, 'environment'> &
    Partial<Pick<Profile, 'testPeople' | 'freeTest'>>
  /** Milliseconds since 1970. */
  readonly now?: number
  /** What went out last under this app, or may have. */
  readonly lastSent?: LastSend | null
}

/**
 * Everything that is wrong or worth knowing about a draft, in the order of the form. A draft
 * without an error has a body that RongCloud's documented rules accept (api.md, «/push body»).
 *
 * Errors lie in the draft alone; only warnings and hints look at the circumstances. So whoever asks
 * «may this go out?» — main, the list of drafts — gives none, and who shows everything gives all.
 */
export function check(draft: Draft, context: CheckContext = {}): readonly Problem[] {
  const { profile, now, lastSent } = context
  const isBroadcast = draft.kind === 'broadcast'
  const problems = [
    ...(isBroadcast ? [...checkSender(draft), ...checkMessage(draft)] : []),
    ...checkText(draft),
    ...checkIos(draft),
    ...(usesFreeTest(profile) ? checkFreeTest(draft) : []),
    ...checkExtras('ios.extras', draft.ios.extras),
    ...checkExtras('android.extras', draft.android.extras),
    ...checkBeyond(draft),
    ...checkCharacters(draft),
    ...checkWords(draft, profile?.environment),
    ...checkVendors(draft, now),
    ...(lastSent ? checkLastSend(draft, lastSent, profile?.environment, now) : []),
    ...checkAudience(draft),
    ...checkBody(draft),
  ]
  return [...checkTemplate(draft), ...withoutOpenFields(draft, problems)]
}

const usesFreeTest = (profile: CheckContext['profile']): boolean =>
  profile?.freeTest === true && (profile.testPeople?.length ?? 0) > 0

function checkFreeTest(draft: Draft): readonly Problem[] {
  const problem = freeTestTitle(draft)
  return problem ? [{ ...problem, severity: 'hint' }] : []
}
