import { check, type CheckContext } from '../../shared/message/check'
import { countGraphemes } from '../../shared/message/count-graphemes'
import type { Draft } from '../../shared/message/draft'
import { countLines } from '../preview/use-line-measure'
import type { Notice } from './notice'

/** What `check` finds and what the phones will cut, in the order in which the form shows the fields. */
export function noticesOf(draft: Draft, context: CheckContext): readonly Notice[] {
  const found: readonly Notice[] = [...titleCut(draft), ...check(draft, context)]
  // A broadcast's own fields stand above the notification.
  const isOnTop = ({ field }: Notice): boolean => field === 'sender' || field.startsWith('message.')
  return [...found.filter(isOnTop), ...found.filter((notice) => !isOnTop(notice))]
}

/** Of a title that long nobody needs the exact figure, and counting 1 MB takes too long. */
const COUNTED = 4_000

function titleCut({ ios, platforms }: Draft): readonly Notice[] {
  if (ios.title === '' || !platforms.ios) return []
  const { cutAt } = countLines(ios.title, { platform: 'ios', part: 'title' })
  if (cutAt === null) return []
  const seen = countGraphemes(ios.title.slice(0, cutAt))
  const lost = countGraphemes(ios.title.slice(cutAt, cutAt + COUNTED))
  return [{ severity: 'warning', field: 'ios.title', rule: 'title_cut', seen, lost }]
}
