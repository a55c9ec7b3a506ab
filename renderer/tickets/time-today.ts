import { fail, ok, type Result } from '../../shared/result'

/**
 * The moment (ms) a person means by «17:56»: today on the operator's own clock, and not to come.
 * Nothing typed is `now`.
 */
export function timeToday(text: string, now: number): Result<number, 'not_a_time' | 'to_come'> {
  const typed = text.trim()
  if (typed === '') return ok(now)
  const found = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/.exec(typed)
  if (!found) return fail('not_a_time')
  const at = new Date(now).setHours(Number(found[1]), Number(found[2]), 0, 0)
  return at > now ? fail('to_come') : ok(at)
}
