import { randomUUID } from 'node:crypto'
import type { DrawnBoard } from '../../shared/board/board-order'
import type { SaveFile } from '../files/save-file'
import type { TrustedPage } from '../ipc/trusted-frame'
import type { Log } from '../log'
import { openBoardWindow, type BoardWindow } from './board-window'
import { createSaveBoard, type SaveBoard } from './save-board'

/** A board's page reads and reports; nothing that sends, saves or forgets is among it. */
const calls: ReadonlySet<string> = new Set([
  'app.describe',
  'board.drawn',
  'outbox.ledger',
  'profiles.list',
  'profiles.chosen',
])

/** What the contract needs of boards. */
export interface BoardDesk {
  readonly save: SaveBoard
  readonly drawn: (board: DrawnBoard) => void
}

/** The save of boards, and the hidden pages that draw them while it goes on. */
export function createBoardDesk(parts: {
  readonly preload: string
  readonly saveFile: SaveFile
  readonly log: Log
}): BoardDesk & { readonly pages: () => readonly TrustedPage[] } {
  const { preload, saveFile, log } = parts
  const open = new Map<string, BoardWindow>()
  const save = createSaveBoard({
    saveFile,
    openPage: (order) => {
      const ticket = randomUUID()
      const board = openBoardWindow(preload, ticket, order)
      open.set(ticket, board)
      return {
        ...board,
        close: () => {
          open.delete(ticket)
          board.close()
        },
      }
    },
    log,
  })
  return {
    save,
    drawn: ({ ticket, size }) => {
      open.get(ticket)?.tell(size)
    },
    pages: () => [...open.values()].map((board) => ({ mainFrame: board.mainFrame(), calls })),
  }
}
