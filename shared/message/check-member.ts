import { found } from './found'
import { isBlank } from './is-blank'
import { isNumeral } from './message'
import type { MessageField, MessageKey } from './message-types'
import type { Field, Problem } from './problem'

/** On the globe; sizes, widths and durations are never negative, and exact as a JSON number. */
const ranges: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  latitude: [-90, 90],
  longitude: [-180, 180],
}
const whole = [0, Number.MAX_SAFE_INTEGER] as const

/** One member of a message as typed, against what its table asks for (api.md, «Message types»). */
export function checkMember({ key, kind, required }: MessageField, typed: string): Problem[] {
  const field: Field = `message.${key as MessageKey}`
  if (isBlank(typed)) {
    if (!required) return []
    return [found.error(field, { rule: kind === 'long' ? 'content_empty' : 'member_missing' })]
  }
  switch (kind) {
    case 'text':
    case 'long':
      return []
    case 'url':
      return /^https?:\/\/[^\s/]+/i.test(typed)
        ? []
        : [found.warning(field, { rule: 'url_not_web', typed })]
    case 'base64':
      return isBase64(typed) ? [] : [found.warning(field, { rule: 'base64_wrong' })]
    case 'integer':
    case 'decimal':
      return checkNumber(field, kind, typed, ranges[key] ?? whole)
  }
}

function checkNumber(
  field: Field,
  kind: 'integer' | 'decimal',
  typed: string,
  [least, most]: readonly [number, number],
): Problem[] {
  if (!isNumeral(typed)) return [found.error(field, { rule: 'number_wrong', typed })]
  const value = Number(typed)
  const out = { rule: 'number_out_of_range', typed, least, most } as const
  // A JSON number that big comes out as another one, or as null.
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return [found.error(field, out)]
  if (kind === 'integer' && !Number.isInteger(value))
    return [found.error(field, { rule: 'number_not_whole', typed })]
  return value < least || value > most ? [found.warning(field, out)] : []
}

/** Padded base64 without line breaks, as RFC 4648 §4 has it. */
function isBase64(typed: string): boolean {
  if (typed.length % 4 !== 0) return false
  const padding = typed.endsWith('==') ? 2 : typed.endsWith('=') ? 1 : 0
  return !/[^A-Za-z0-9+/]/.test(typed.slice(0, typed.length - padding))
}
