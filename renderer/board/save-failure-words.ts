import { diskWords } from '../files/disk-words'
import type { Wording } from '../wording/zh-CN'
import type { BoardSaving } from './use-save-board'

/** Why a board was not saved, and what helps. */
export function saveFailureWords(
  { failure }: Extract<BoardSaving, { kind: 'failed' }>,
  wording: Wording,
): string {
  const words = wording.board.save
  switch (failure.kind) {
    case 'not_ready':
      return words.notReady
    case 'draft_not_saved':
      return words.draftNotSaved
    case 'disk':
      return diskWords(failure.code, wording)
    default:
      return words.fault
  }
}
