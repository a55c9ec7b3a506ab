import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileBytes } from '../../../electron/tag-list/list-bytes'
import { NO_TAGS } from '../../../electron/tag-list/list-rows'
import { readList, type ReadList } from '../../../electron/tag-list/read-list'
import { createByteTable } from '../../../electron/tag-list/byte-table'
import type { Result } from '../../../shared/result'
import { listReadingSchema, type ListReading } from '../../../shared/tags/list-reading'
import type { ListFailure } from '../../../shared/tags/tag-list'

const folder = mkdtempSync(join(tmpdir(), 'pushdesk-lists-'))
let files = 0

export function listFile(content: string | Buffer): string {
  files += 1
  const path = join(folder, `list-${files}.csv`)
  writeFileSync(path, content)
  return path
}

/** Reads a file with this content, as the thread does. */
export async function readContent(
  content: string | Buffer,
  reading: Partial<ListReading> = {},
  mostPeople?: number,
): Promise<Result<ReadList, ListFailure>> {
  const bytes = await fileBytes(listFile(content))
  if (!bytes.ok) return bytes
  return readList(bytes.value, listReadingSchema.parse(reading), () => undefined, mostPeople)
}

/** Who was read, with their tags; null: none named. */
export function peopleIn({ list }: ReadList): Record<string, readonly string[] | null> {
  const ids = createByteTable(list.ids)
  const people = [...list.setOf].map((set, no): [string, readonly string[] | null] => [
    ids.text(no),
    set === NO_TAGS ? null : (list.sets[set] ?? null),
  ])
  return Object.fromEntries(people)
}
