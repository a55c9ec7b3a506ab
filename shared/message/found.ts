import type { Field, Problem, Rule, Severity } from './problem'

const as =
  (severity: Severity) =>
  (field: Field, rule: Rule): Problem => ({ severity, field, ...rule })

/** How the checks write down what they find. */
export const found = { error: as('error'), warning: as('warning'), hint: as('hint') } as const
