/**
 * Why a line of a list is not taken. `without_tags`: in a list of ids with tags it names none, and
 * nobody's tags are cleared by an empty cell.
 */
export const rowFaults = [
  'line_too_long',
  'not_text',
  'unclosed_quote',
  'stray_quote',
  'id_missing',
  'id_too_long',
  'control_character',
  'formula',
  'rounded_number',
  'tag_too_long',
  'too_many_tags',
  'without_tags',
] as const
export type RowFault = (typeof rowFaults)[number]

/** Taken, but to be looked at: RongCloud may refuse it, and it does not say which it does. */
export const rowWarnings = ['unusual_id', 'unusual_tag'] as const
export type RowWarning = (typeof rowWarnings)[number]

export type RowRemark = RowFault | RowWarning
export const rowRemarks: readonly RowRemark[] = [...rowFaults, ...rowWarnings]
export const isFault = (remark: RowRemark): remark is RowFault =>
  (rowFaults as readonly string[]).includes(remark)
