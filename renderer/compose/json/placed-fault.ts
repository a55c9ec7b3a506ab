import type { JsonFaultKind } from './json-fault'

/** A mistake with its sentence and its place: line and column from 1, the rest in UTF-16 units. */
export interface PlacedFault {
  /** `wrong_type`: JSON can read it, the form cannot. */
  readonly kind: JsonFaultKind | 'wrong_type'
  readonly line: number
  readonly column: number
  readonly offset: number
  readonly length: number
  readonly says: string
}
