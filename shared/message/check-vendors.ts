import type { Draft } from './draft'
import { found } from './found'
import { laterTitle } from './later-title'
import type { Brand, Field, Problem } from './problem'
import { reaches } from './reaches'
import { vendorLimits } from './vendor-limits'

const brands = ['xiaomi', 'huawei', 'oppo', 'vivo'] as const satisfies readonly Brand[]
const HOUR = 3_600_000
const BEIJING = 8 * HOUR
const MORNING = 7
const NIGHT = 23

/**
 * What the makers of Android phones may refuse: text over their lengths, and vivo at night. `now`
 * in ms; unknown, it is not night.
 */
export function checkVendors(draft: Draft, now: number | undefined): readonly Problem[] {
  if (!reaches(draft, 'android')) return []
  const { alert } = draft.android
  const title = laterTitle(draft)
  const problems = [
    ...tooLong(alert === null ? 'alert' : 'android.alert', 'body', alert ?? draft.alert),
    // /push has no Android title in the seed: the app's own name stands there.
    ...(title === undefined ? [] : tooLong('notification.title', 'title', title)),
  ]
  if (now !== undefined && isNight(now))
    problems.push(found.hint('platforms', { rule: 'vivo_night' }))
  return problems
}

function tooLong(field: Field, part: 'title' | 'body', text: string): readonly Problem[] {
  const refusing = brands.filter((brand) => {
    const limit = vendorLimits[brand]
    return isLonger(text, limit[part], limit.counts === 'width' ? 0.5 : 1)
  })
  if (refusing.length === 0) return []
  return [found.warning(field, { rule: 'vendor_too_long', part, brands: refusing })]
}

/** Stops at the limit: the rest of a huge text is not walked. */
function isLonger(text: string, most: number, ascii: number): boolean {
  let length = 0
  for (const character of text) {
    length += character < '\u0080' ? ascii : 1
    if (length > most) return true
  }
  return false
}

function isNight(now: number): boolean {
  const hour = Math.floor((now + BEIJING) / HOUR) % 24
  return hour < MORNING || hour >= NIGHT
}
