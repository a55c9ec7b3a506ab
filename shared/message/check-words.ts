import type { Draft } from './draft'
import { found } from './found'
import { effectiveAudience } from './effective-audience'
import type { Environment } from '../profile/profile'
import type { Field, Problem, Severity } from './problem'
import { laterTitle } from './later-title'

const TEST = /测试|測試|(?<![a-z])test(?:s|ing)?(?![a-z])/i
const DIGITS = /^[\p{N}\p{P}\p{S}\s]+$/u

/**
 * Texts that look like a trial: sent to everybody by mistake, and blocked by some phone makers
 * (preview.md, «Android»). A hint, and a warning in production unless it goes to named people.
 */
export function checkWords(draft: Draft, environment: Environment | undefined): readonly Problem[] {
  const named = effectiveAudience(draft.audience, draft.platforms).by === 'userIds'
  const severity: Severity = environment === 'production' && !named ? 'warning' : 'hint'
  return texts(draft).flatMap(([field, text]) => {
    const word = TEST.exec(text)?.[0]
    if (word !== undefined) return [found[severity](field, { rule: 'test_words', word })]
    if (/\p{N}/u.test(text) && DIGITS.test(text))
      return [found[severity](field, { rule: 'digits_only' })]
    return []
  })
}

/** What people read: the notification, and the words of the chat message. */
function texts(draft: Draft): readonly (readonly [Field, string])[] {
  const found: (readonly [Field, string])[] = [
    ['ios.title', draft.ios.title],
    ['alert', draft.alert],
    ['ios.alert', draft.ios.alert ?? ''],
    ['android.alert', draft.android.alert ?? ''],
    ['notification.title', laterTitle(draft) ?? ''],
  ]
  if (draft.kind === 'push' || draft.message.form === 'json') return found
  const { objectName, values } = draft.message
  const read = {
    'RC:TxtMsg': 'content',
    'RC:ImgTextMsg': 'title',
    'RC:InfoNtf': 'message',
  } as const
  if (objectName !== 'RC:TxtMsg' && objectName !== 'RC:ImgTextMsg' && objectName !== 'RC:InfoNtf')
    return found
  const key = read[objectName]
  return [...found, [`message.${key}`, values[key] ?? '']]
}
