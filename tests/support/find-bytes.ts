import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files under `folder` that hold `text`, as UTF-8 or as the UTF-16 that Chromium keeps strings in. */
export function findBytes(folder: string, text: string): readonly string[] {
  const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const content = readFileSync(file)
      return needles.some((needle) => content.includes(needle))
    })
}
