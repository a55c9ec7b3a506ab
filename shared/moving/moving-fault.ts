/** Why a file cannot be taken in, and in which line (from 1). Nothing of it was taken. */
export type MovingFault =
  | { readonly kind: 'empty' | 'byte_order_mark' | 'other_format'; readonly line: 1 }
  /** A newer app wrote it, in a way that this one would misread. */
  | { readonly kind: 'newer'; readonly line: 1; readonly schema: number }
  | { readonly kind: 'not_json'; readonly line: number; readonly detail: string }
  /** `where`: the member that does not fit. */
  | { readonly kind: 'bad_record'; readonly line: number; readonly where: string }
  /** What may stand there once stands there twice. */
  | { readonly kind: 'repeated'; readonly line: number }
  /** It ends in this line, which is broken off, or before all that the first line promises. */
  | { readonly kind: 'cut'; readonly line: number; readonly promised: number }
  /** From this line on there is more than the first one promises. */
  | { readonly kind: 'too_many'; readonly line: number; readonly promised: number }
  /** Every line can be read, and yet they are not those that were written. */
  | { readonly kind: 'wrong_hash'; readonly line: 1 }
  | { readonly kind: 'not_utf8'; readonly line: number }
