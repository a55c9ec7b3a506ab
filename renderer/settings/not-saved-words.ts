import type { Fault } from '../../shared/ipc/define'
import type { Wording } from '../wording/zh-CN'

/** Why main did not save a profile. */
export type SaveFailure = { readonly kind: 'not_saved'; readonly detail: string } | Fault

/** One sentence for it; the raw kind is never shown. */
export function notSavedWords(
  failure: SaveFailure,
  wording: Wording['settings']['notSaved'],
): string {
  switch (failure.kind) {
    case 'not_saved':
      return wording.not_saved(failure.detail)
    case 'bad_input':
      return wording.bad_input(failure.where)
    case 'crashed':
      return wording.crashed(failure.reference)
    case 'unknown_call':
    case 'untrusted_sender':
      return wording[failure.kind]
  }
}
