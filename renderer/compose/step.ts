import type { Field } from '../../shared/message/problem'

export const stepNames = ['content', 'audience', 'check', 'send'] as const
export type StepName = (typeof stepNames)[number]

/** The page of the form on which a field stands. */
export function stepOf(field: Field): 'content' | 'audience' | 'send' {
  if (field === 'template') return 'send'
  return field.startsWith('audience') ? 'audience' : 'content'
}
