import { guarded } from '../tag-list/formula'
import type { TagRow } from '../../shared/tags/plan'

/**
 * People and their tags as CSV that the reader of lists takes back as it was: no tags stand as `""`,
 * and what a table program would calculate stands behind an apostrophe.
 */
export async function rowsFile(
  rows: AsyncIterable<TagRow>,
): Promise<{ readonly people: number; readonly content: Uint8Array }> {
  const parts: Buffer[] = [Buffer.from('\uFEFFuserId,tags\r\n', 'utf8')]
  let lines: string[] = []
  let people = 0
  const flush = (): void => {
    parts.push(Buffer.from(lines.join(''), 'utf8'))
    lines = []
  }
  for await (const { userId, tags } of rows) {
    people += 1
    lines.push(`${cell(userId)},${tags.length === 0 ? '""' : cell(tags.join(';'))}\r\n`)
    if (lines.length === 10_000) flush()
  }
  flush()
  return { people, content: Buffer.concat(parts) }
}

function cell(text: string): string {
  const safe = guarded(text)
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
