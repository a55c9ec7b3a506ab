import { computed, inject, type ComputedRef } from 'vue'
import { composeContext, type FieldName } from './compose-context'
import { fieldId } from './field-id'
import type { Notice } from './notice'

export interface FieldState {
  readonly id: string
  readonly problemId: string
  readonly errors: ComputedRef<readonly Notice[]>
  /** For `aria-invalid` and `aria-describedby`: absent while nothing is wrong. */
  readonly invalid: ComputedRef<true | undefined>
  readonly describedBy: ComputedRef<string | undefined>
  readonly leave: () => void
}

/** What the control of `field` needs to show its own problems. Outside the composer: none. */
export function useField(field: FieldName): FieldState {
  const context = inject(composeContext, undefined)
  const id = fieldId(field)
  const problemId = `${id}-problem`
  const errors = computed(() =>
    (context?.shown.value ?? []).filter(
      (notice) => notice.field === field && notice.severity === 'error',
    ),
  )
  const wrong = computed(() => errors.value.length > 0)
  return {
    id,
    problemId,
    errors,
    invalid: computed(() => (wrong.value ? true : undefined)),
    describedBy: computed(() => (wrong.value ? problemId : undefined)),
    leave: () => context?.leave(field),
  }
}
