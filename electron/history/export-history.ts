import type { HistoryOrder } from '../../shared/history/history-order'
import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf } from '../../shared/ipc/define'
import { fail, ok, type Result } from '../../shared/result'
import { fileName } from '../files/file-name'
import type { SaveFile } from '../files/save-file'
import type { Log } from '../log'
import type { Journal } from '../outbox/journal'
import { historyLines } from './history-lines'
import { localTime } from './local-time'
import { tableWords } from './table-words'

type ExportFailure = FailureOf<Contract['history.export']>

export type ExportHistory = (
  order: HistoryOrder,
) => Promise<Result<{ readonly path: string }, ExportFailure>>

/** Asks where to, reads the journal, writes: what the file says is what lies on the disk at that moment. */
export function createExportHistory(parts: {
  readonly journal: Pick<Journal, 'find' | 'lines'>
  readonly saveFile: SaveFile
  readonly clock: () => number
  readonly log: Log
}): ExportHistory {
  const { journal, saveFile, clock, log } = parts

  async function make(order: HistoryOrder): Promise<Result<Uint8Array, ExportFailure>> {
    const lines = order.format === 'jsonl' ? await read() : []
    if (lines === null) return fail({ kind: 'not_read' })
    const attempts = order.attemptIds.flatMap((id) => journal.find(id) ?? [])
    // A file with one send less than asked for would be believed.
    if (attempts.length < order.attemptIds.length) return fail({ kind: 'no_such_attempt' })
    const text =
      order.format === 'csv'
        ? (await import('./history-table')).historyTable(attempts, order.language)
        : historyLines(attempts, lines)
    return ok(Buffer.from(text, 'utf8'))
  }

  const read = async (): Promise<Awaited<ReturnType<Journal['lines']>> | null> => {
    try {
      return await journal.lines()
    } catch (error) {
      log.error('history: the journal was not read', error)
      return null
    }
  }

  return (order) => {
    const day = localTime(clock()).slice(0, 10)
    const name = fileName(tableWords[order.language].fileName(day), order.format)
    return saveFile(name, order.format, () => make(order))
  }
}
