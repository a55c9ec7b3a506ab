import type { BoardFailure, BoardOrder, BoardSize } from '../../shared/board/board-order'
import { fail, ok, type Result } from '../../shared/result'
import { fileName } from '../files/file-name'
import type { SaveFile } from '../files/save-file'
import type { Log } from '../log'

/** A hidden page that draws one board. */
export interface BoardPage {
  /** Its size once all is drawn; null: there is nothing to draw. Rejects when the page dies. */
  readonly drawn: Promise<BoardSize | null>
  /** The whole board, two pixels to each of its own. */
  readonly picture: (size: BoardSize) => Promise<Uint8Array>
  readonly document: (size: BoardSize) => Promise<Uint8Array>
  readonly close: () => void
}

export type SaveBoard = (
  order: BoardOrder,
) => Promise<Result<{ readonly path: string }, BoardFailure>>

const PATIENCE = 20_000

/** Asks where to, draws, writes. The page is closed whatever happens. */
export function createSaveBoard(parts: {
  readonly saveFile: SaveFile
  readonly openPage: (order: BoardOrder) => BoardPage
  readonly log: Log
  /** ms for drawing, and again for the picture. */
  readonly patience?: number
}): SaveBoard {
  const { saveFile, openPage, log, patience = PATIENCE } = parts

  async function draw(order: BoardOrder): Promise<Uint8Array | null> {
    let page: BoardPage | undefined
    try {
      page = openPage(order)
      const size = await within(patience, page.drawn, 'drawn')
      if (size === null) return null
      const work = order.format === 'png' ? page.picture(size) : page.document(size)
      return await within(patience, work, order.format)
    } catch (error) {
      log.error('board: not drawn', error)
      return null
    } finally {
      page?.close()
    }
  }

  return (order) =>
    saveFile(fileName(order.title, order.format), order.format, async () => {
      const content = await draw(order)
      return content === null ? fail({ kind: 'not_ready' }) : ok(content)
    })
}

/** Rejects after `ms`; the work itself goes on unheard. */
async function within<Value>(ms: number, work: Promise<Value>, what: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${what}: no answer within ${ms} ms`))
    }, ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
