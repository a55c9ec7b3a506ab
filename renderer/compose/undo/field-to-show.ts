import type { Field } from '../../../shared/message/problem'
import { fieldId } from '../field-id'

const shown = [
  'alert',
  'platforms',
  'ios.title',
  'ios.alert',
  'ios.badge',
  'ios.silent',
  'ios.extras',
  'android.alert',
  'android.extras',
  'sender',
  'audience.tags',
  'audience.tagsAny',
  'audience.userIds',
  'audience.packageName',
] as const satisfies readonly Field[]

/** Where to look after a step back; null: nowhere else, or the caret stands there already. */
export function fieldToShow(fields: readonly string[]): Field | null {
  const known = fields.includes('audience.everyone')
    ? 'audience'
    : shown.find((one) => fields.includes(one))
  if (known === undefined) return null
  return document.activeElement?.id === fieldId(known) ? null : known
}
