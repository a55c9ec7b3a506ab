import { fail, ok, type Result } from '../../shared/result'
import { limits } from '../../shared/rongcloud/limits'
import { refuse, type WireAnswer } from './wire-answer'
import type { WireRule } from './wire-rule'

/**
 * The body of a call as RongCloud would read it, or the refusal it earns. `bytes` is how long the
 * body was on the wire; `text` may be cut at the limit.
 */
export function readWireBody(
  { text, bytes }: { readonly text: string; readonly bytes: number },
  rule: WireRule,
): Result<unknown, WireAnswer> {
  if (bytes >= limits.bodyBytes)
    return fail(refuse(1508, `the body has ${limits.bodyBytes} bytes or more`))
  if (text.trim() === '') return fail(refuse(1003, 'the body is empty'))
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return fail(refuse(1002, 'the body is no JSON'))
  }
  const mistake = rule(body, '')
  return mistake ? fail(refuse(mistake.code, mistake.message)) : ok(body)
}
