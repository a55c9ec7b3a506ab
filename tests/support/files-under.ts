import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Every file below a folder, sorted, by its path relative to that folder. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
