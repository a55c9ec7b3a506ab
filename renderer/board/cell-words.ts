import { platformOf } from '../../shared/preview/situations'
import type { Wording } from '../wording/zh-CN'
import type { BoardCell, SectionId } from './board-sections'

export interface CellWords {
  readonly title: string
  readonly why: string
}

/** What stands under a phone of the board: its situation, and why it shows what it shows. */
export function cellWords(cell: BoardCell, section: SectionId, wording: Wording): CellWords {
  const { preview, board, phones } = wording
  const { situation, half, seen } = cell
  const why = preview.why[cell.why]
  const name = cell.fontSize ? board.largestText : preview.situation[situation]
  if (half === null) {
    if (section !== 'later') return { title: name, why }
    // In a section of both platforms the name alone would stand there twice.
    const phone = preview.phone[platformOf(situation)]
    const isOffline = situation === 'ios.offline' || situation === 'android.offline'
    return { title: board.onPhone(phone, isOffline ? phones.strip.pairs.offline : name), why }
  }
  if (half.of === 'either') {
    const title = board.either[half.place](name)
    return { title, why: half.place === 'first' ? board.stillShows : preview.why.stripped }
  }
  const title = board.onPhone(preview.phone[platformOf(situation)], board.then[half.place])
  if (half.place === 'second')
    return { title, why: seen.kind === 'nothing' ? preview.why[seen.because] : board.atLogin }
  const plain = cell.why === 'offline_push' || cell.why === 'offline_broadcast'
  return { title, why: plain ? board.atOnce : why }
}
