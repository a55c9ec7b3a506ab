import { extname } from 'node:path'
import type {
  BoardFailure,
  BoardFormat,
  BoardOrder,
  BoardSize,
} from '../../shared/board/board-order'
import { fail, ok, type Result } from '../../shared/result'
import type { Log } from '../log'
import { boardFileName } from './board-file-name'

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

/**
 * Asks where to, draws, writes. The page is closed whatever happens, and no file is replaced that
 * the dialog has not asked about.
 */
export function createSaveBoard(parts: {
  /** The system's own dialog; null: cancelled. It has asked about a file that is there. */
  readonly askWhere: (suggested: string, format: BoardFormat) => Promise<string | null>
  readonly openPage: (order: BoardOrder) => BoardPage
  readonly write: (path: string, content: Uint8Array, replace: boolean) => Promise<void>
  readonly log: Log
  /** ms for drawing, and again for the picture. */
  readonly patience?: number
}): SaveBoard {
  const { askWhere, openPage, write, log, patience = PATIENCE } = parts

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

  return async (order) => {
    let content: Uint8Array | null = null
    let suggested = boardFileName(order.title, order.format)
    for (;;) {
      const chosen = await askWhere(suggested, order.format)
      if (chosen === null) return fail({ kind: 'cancelled' })
      content ??= await draw(order)
      if (content === null) return fail({ kind: 'not_ready' })
      // The dialog asked about the name it gave, not about the one with our extension behind it.
      const asked = extname(chosen).toLowerCase() === `.${order.format}`
      const path = asked ? chosen : `${chosen}.${order.format}`
      try {
        await write(path, content, asked)
        return ok({ path })
      } catch (error) {
        const code = codeOf(error)
        if (!asked && code === 'EEXIST') {
          suggested = path
          continue
        }
        log.error('board: not written', error)
        return fail({ kind: 'disk', code })
      }
    }
  }
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

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
