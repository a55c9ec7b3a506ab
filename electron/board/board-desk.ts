import { randomUUID } from 'node:crypto'
import type { BrowserWindow } from 'electron'
import type { DrawnBoard } from '../../shared/board/board-order'
import type { TrustedPage } from '../ipc/trusted-frame'
import type { Log } from '../log'
import { askWhere } from './ask-where'
import { openBoardWindow, type BoardWindow } from './board-window'
import { createSaveBoard, type SaveBoard } from './save-board'
import { writeBoard } from './write-board'

/** A board's page reads and reports; nothing that sends, saves or forgets is among it. */
const calls: ReadonlySet<string> = new Set([
  'app.describe',
  'board.drawn',
  'outbox.damaged',
  'outbox.list',
  'profiles.list',
])

/** What the contract needs of boards. */
export interface BoardDesk {
  readonly save: SaveBoard
  readonly drawn: (board: DrawnBoard) => void
}

/** The save of boards, and the hidden pages that draw them while it goes on. */
export function createBoardDesk(parts: {
  readonly preload: string
  readonly ourWindow: () => BrowserWindow | null
  readonly log: Log
  /** Where the dialog begins. */
  readonly folder: string
}): BoardDesk & { readonly pages: () => readonly TrustedPage[] } {
  const { preload, ourWindow, log, folder } = parts
  const open = new Map<string, BoardWindow>()
  const save = createSaveBoard({
    askWhere: (suggested, format) => askWhere(alive(ourWindow()), folder, suggested, format),
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
    write: writeBoard,
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

const alive = (window: BrowserWindow | null): BrowserWindow | null =>
  window === null || window.isDestroyed() ? null : window
