import type { BoardOrder, BoardPageQuery } from '../../shared/board/board-order'

/** Where the window's router draws the board of an order (renderer/router.ts, `board-sheet`). */
export function boardAddress(ticket: string, order: BoardOrder): string {
  const { draftId, format, size, fontSize, timeLabel, theme } = order
  const page: BoardPageQuery = { ticket, format, size, fontSize, timeLabel, theme }
  const query = new URLSearchParams(page)
  return `#/drafts/${encodeURIComponent(draftId)}/situations/sheet?${query.toString()}`
}
