import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import type { Wording } from '../wording/zh-CN'

type Failure = FailureOf<Contract['outbox.settle']> | FailureOf<Contract['outbox.lift']> | Fault

/** Why what a person knows about a send was not taken down, and what to do. */
export function settleFailureWords(failure: Failure, wording: Pick<Wording, 'history'>): string {
  const words = wording.history.settle.failure
  switch (failure.kind) {
    case 'no_such_attempt':
    case 'too_late':
      return words[failure.kind]
    case 'not_written':
      return words.not_written(failure.detail)
    default:
      return words.fault
  }
}
