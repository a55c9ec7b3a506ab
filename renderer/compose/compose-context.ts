import type { ComputedRef, InjectionKey } from 'vue'
import type { Field } from '../../shared/message/problem'
import type { Notice } from './notice'

/** A field of the form: one that `check` can name, or one that nothing can be wrong with. */
export type FieldName = Field | 'message.kind' | `notification.${string}`

/** What the fields of the composer share, however deep they stand. */
export interface ComposeContext {
  /** What is to be said now: the unwritten is named only once its field was left. */
  readonly shown: ComputedRef<readonly Notice[]>
  /** The person has left this field: what is missing there may be named from now on. */
  readonly leave: (field: FieldName) => void
}

export const composeContext: InjectionKey<ComposeContext> = Symbol('compose')
