import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import { diskWords } from '../files/disk-words'
import type { Wording } from '../wording/zh-CN'

/** `cancelled` is none: the operator knows. */
export type ExportFailure = Exclude<
  FailureOf<Contract['history.export']> | Fault,
  { readonly kind: 'cancelled' }
>

/** Why the history was not exported, and what helps. */
export function exportFailureWords(
  failure: ExportFailure,
  wording: Pick<Wording, 'files' | 'history'>,
): string {
  const words = wording.history.export
  switch (failure.kind) {
    case 'disk':
      return diskWords(failure.code, wording)
    case 'not_read':
      return words.notRead
    case 'no_such_attempt':
      return words.gone
    default:
      return words.fault
  }
}
