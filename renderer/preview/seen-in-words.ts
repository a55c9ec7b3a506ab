import type { Outcome } from '../../shared/preview/seen-why'
import type { Seen, SeenOne } from '../../shared/preview/seen'
import { platformOf, type Situation } from '../../shared/preview/situations'
import type { Wording } from '../wording/zh-CN'
import { chatDigest } from './chat-digest'
import { fitNotification, type PhoneSetting } from './fit-notification'
import { visibleHead } from './visible-head'

/** Longer ids are refused (api.md), but may be typed. */
const MOST_OF_A_SENDER = 64

/** The phone and its situation: «iPhone 锁屏». */
export function placeInWords(situation: Situation, wording: Wording): string {
  const { phone, situation: names } = wording.preview
  return `${phone[platformOf(situation)]} ${names[situation]}`
}

/** What a phone shows, for readers of the screen: cut as on the phone, so never longer than that. */
export function seenInWords(
  { seen }: Pick<Outcome, 'seen'>,
  situation: Situation,
  setting: PhoneSetting,
  wording: Wording,
): string {
  const one = (part: SeenOne): string => oneInWords(part, situation, setting, wording)
  const { describe } = wording.preview
  if (seen.kind === 'either') return describe.either(one(seen.first), one(seen.second))
  if (seen.kind === 'then') return describe.then(one(seen.first), one(seen.second))
  return one(seen)
}

/** One screen in words. */
export function oneInWords(
  seen: Exclude<Seen, { kind: 'either' | 'then' }>,
  situation: Situation,
  setting: PhoneSetting,
  wording: Wording,
): string {
  const platform = platformOf(situation)
  const { describe, nothing, badge } = wording.preview
  const place = placeInWords(situation, wording)
  switch (seen.kind) {
    case 'nothing':
      return describe.nothing(place, nothing[seen.because][platform])
    case 'notification':
    case 'hidden': {
      const { title, body } = fitNotification(seen, platform, setting, wording)
      return describe.notification(place, title, body)
    }
    case 'badge':
      return describe.badge(
        place,
        seen.appName,
        typeof seen.badge === 'number' ? badge.number(seen.badge) : badge[seen.badge],
      )
    case 'chat':
    case 'chatList':
      return describe.chat(
        place,
        visibleHead(seen.sender, MOST_OF_A_SENDER),
        chatDigest(seen.message, wording),
      )
  }
}
