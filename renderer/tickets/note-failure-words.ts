import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import type { Wording } from '../wording/zh-CN'

export type NoteFailure = FailureOf<Contract['outbox.note']> | Fault

/** Why a colleague's send was not noted, or not withdrawn. */
export const noteFailureWords = (
  failure: NoteFailure,
  words: Wording['shell']['tickets']['note']['failed'],
): string => (failure.kind === 'not_written' ? words.not_written(failure.detail) : words.fault)
