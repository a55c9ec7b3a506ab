import { fail, ok, type Result } from '../../shared/result'
import type { ListLayout, ListReading } from '../../shared/tags/list-reading'
import type { ListFailure, ListProgress, ListSummary } from '../../shared/tags/tag-list'
import { findEncoding } from './find-encoding'
import { findLayout } from './find-layout'
import type { ListBytes } from './list-bytes'
import { createListRows, type PackedList } from './list-rows'
import { createLineReader } from './read-lines'
import { createRemarks, type Remarks } from './remarks'
import { toUtf8 } from './to-utf8'

const SAMPLE = 65_536
const FIRST_REMARKS = 50
/** Above it nobody works with a list any more, and memory would be the next to say so. */
export const MOST_PEOPLE = 5_000_000

export interface ReadList {
  readonly summary: ListSummary
  readonly list: PackedList
  readonly remarks: Remarks
}

/**
 * Reads a list to its end: encoding, layout, lines, people. Others have their turn at each chunk of
 * 1 MB. Closes `bytes`.
 */
export async function readList(
  bytes: ListBytes,
  reading: ListReading,
  onProgress: (progress: ListProgress) => void,
  mostPeople = MOST_PEOPLE,
): Promise<Result<ReadList, ListFailure>> {
  try {
    return await read(bytes, reading, onProgress, mostPeople)
  } finally {
    await bytes.close()
  }
}

async function read(
  bytes: ListBytes,
  reading: ListReading,
  onProgress: (progress: ListProgress) => void,
  mostPeople: number,
): Promise<Result<ReadList, ListFailure>> {
  const first = await bytes.next()
  if (!first.ok) return first
  if (first.value.length === 0) return fail({ kind: 'empty' })
  const sample = first.value.subarray(0, SAMPLE)
  const found = findEncoding(sample, reading.encoding)
  if (!found.ok) return found
  const { encoding, markBytes } = found.value
  const start = toUtf8(encoding).next(sample.subarray(markBytes)).toString('utf8')
  const layout: ListLayout = { encoding, bom: markBytes > 0, ...findLayout(start, reading) }

  const remarks = createRemarks()
  const rows = createListRows(layout.separator, remarks)
  const lines = createLineReader({ ...layout, rows, remarks })
  const decode = toUtf8(encoding)
  let done = 0
  let chunk = first.value
  while (chunk.length > 0) {
    lines.feed(decode.next(done === 0 ? chunk.subarray(markBytes) : chunk))
    done += chunk.length
    const people = rows.people()
    if (people > mostPeople)
      return fail({ kind: 'too_many_people', most: mostPeople, line: lines.lines() })
    onProgress({ bytes: done, totalBytes: bytes.totalBytes, lines: lines.lines(), people })
    const next = await bytes.next()
    if (!next.ok) return next
    chunk = next.value
  }
  lines.feed(decode.end())
  lines.end()

  const { list, ...counts } = rows.finish()
  const summary: ListSummary = {
    layout,
    kind: list.kind,
    lines: lines.lines(),
    ...counts,
    remarks: remarks.counts(),
    firstRemarks: remarks.first(FIRST_REMARKS),
  }
  if (summary.lines === 0) return fail({ kind: 'empty' })
  return ok({ summary, list, remarks })
}
