/** What is wrong with a JSON text, as a stable word; its sentence lives in the wording files. */
export type JsonFaultKind =
  | 'empty'
  | 'not_object'
  | 'comment'
  | 'trailing_comma'
  | 'comma_missing'
  | 'colon_missing'
  | 'name_expected'
  | 'value_expected'
  | 'brace_missing'
  | 'bracket_missing'
  | 'string_open'
  | 'bad_number'
  | 'bad_escape'
  | 'bad_character'
  | 'bad_word'
  /** A space that only looks like one, as web pages have it. */
  | 'odd_blank'
  | 'text_behind'
  | 'too_deep'
  /** JSON allows it and then forgets all but the last: never what somebody meant. */
  | 'duplicate_key'
  /** `__proto__`: neither the database nor the bridge to the main process can carry it. */
  | 'reserved_key'

export interface JsonFault {
  readonly kind: JsonFaultKind
  /** Both from 1; the column counts UTF-16 units. */
  readonly line: number
  readonly column: number
  /** UTF-16 offset and length of the place, for the cursor. */
  readonly offset: number
  readonly length: number
  /** The member's name, for the two kinds that are about one. */
  readonly key: string
}
