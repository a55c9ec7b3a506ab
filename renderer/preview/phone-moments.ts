import type { TimeLabel } from '../../shared/preview/devices'
import type { Language } from '../wording/language'
import { phoneTime } from './phone-time'

const HOUR = 3_600_000

/** When what the phone now shows was sent (ms), as its time label says: «昨天» is 8:37 as on iOS. */
export function sentMoment(now: number, label: TimeLabel): number {
  if (label === 'now') return now
  if (label === 'hours') return now - 3 * HOUR
  return at(now, -1, 8, 37)
}

/** The next time somebody opens the app: the morning after. ms. */
export const nextLogin = (now: number): number => at(now, 1, 9, 12)

function at(now: number, days: number, hour: number, minute: number): number {
  const moment = new Date(now)
  moment.setDate(moment.getDate() + days)
  return moment.setHours(hour, minute, 0, 0)
}

/** Over a message: the clock, and the day where it is not the phone's own. */
export function momentLabel(
  sent: number,
  now: number,
  language: Language,
  yesterday: (clock: string) => string,
): string {
  const { clock } = phoneTime(sent, language)
  return new Date(sent).toDateString() === new Date(now).toDateString() ? clock : yesterday(clock)
}
