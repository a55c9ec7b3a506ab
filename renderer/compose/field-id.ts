import type { FieldName } from './compose-context'

/** The DOM id of a field's control: «Go to title» focuses it. */
export function fieldId(field: FieldName): string {
  return `field-${field.replaceAll('.', '-')}`
}
