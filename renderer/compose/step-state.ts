import { isUnfinished } from './is-unfinished'
import type { Notice } from './notice'
import { stepOf } from './step'

/** The sign before a step: tick, number of problems, hollow ring, lock. */
export type StepMark =
  | { readonly kind: 'done' }
  | { readonly kind: 'count'; readonly errors: number; readonly warnings: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'locked' }

export interface StepState {
  readonly content: StepMark
  readonly audience: StepMark
  readonly check: StepMark
  readonly send: StepMark
  /** It is a template: used where a draft is sent. */
  readonly template: boolean
  /** Every error, named yet or not: they block a send. */
  readonly errors: number
  /** Warnings that nobody has acknowledged: they block it too. */
  readonly unseen: number
}

/**
 * Where each step stands. `all` is everything found; `shown` leaves out what was not written yet
 * and not left yet; `seen` tells an acknowledged warning.
 */
export function stepState(
  all: readonly Notice[],
  shown: readonly Notice[],
  seen: (notice: Notice) => boolean,
): StepState {
  const isError = (notice: Notice): boolean => notice.severity === 'error'
  const isUnseen = (notice: Notice): boolean => notice.severity === 'warning' && !seen(notice)
  const template = all.some(({ rule }) => rule === 'template_unsent')
  const errors = all.filter((one) => isError(one) && one.rule !== 'template_unsent').length
  const unseen = all.filter(isUnseen).length

  const page = (name: 'content' | 'audience'): StepMark => {
    const here = shown.filter((notice) => stepOf(notice.field) === name)
    const count = { errors: here.filter(isError).length, warnings: here.filter(isUnseen).length }
    if (count.errors + count.warnings > 0) return { kind: 'count', ...count }
    const unwritten = all.some((notice) => stepOf(notice.field) === name && isUnfinished(notice))
    return unwritten ? { kind: 'open' } : { kind: 'done' }
  }

  return {
    content: page('content'),
    audience: page('audience'),
    check: errors === 0 && unseen === 0 ? { kind: 'done' } : { kind: 'open' },
    send: errors === 0 && unseen === 0 && !template ? { kind: 'open' } : { kind: 'locked' },
    template,
    errors,
    unseen,
  }
}
