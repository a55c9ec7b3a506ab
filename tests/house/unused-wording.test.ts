import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { zhCN } from '../../renderer/wording/zh-CN'
import { filesUnder } from '../support/files-under'

const sources = ['renderer', 'shared'].flatMap((floor) =>
  filesUnder(floor)
    .filter((file) => /\.(ts|vue)$/.test(file) && !/^wording[\\/](zh-CN|en-US)/.test(file))
    .map((file) => readFileSync(join(floor, file), 'utf8')),
)
const everything = sources.join('\n')

/** Every sentence as the path of its keys; a list is one sentence. */
const paths = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, part]) => paths(part, [...path, key]))
    : [path]

const word = (key: string): string => `(?<![\\w-])${key}(?![\\w-])`

/**
 * Said by its full name (`sheet.label`), in a file that took its group whole (`const words =
 * t.value.send.sheet`, then `.label`), or as a word where the group is indexed (`cause[kind]`).
 * By text, so it may miss a dead sentence with a common name, but accuses none that is used.
 */
function isUsed(path: readonly string[]): boolean {
  const [group = '', key = ''] = path.slice(-2)
  if (new RegExp(`\\b${group}\\s*\\??\\.\\s*${key}\\b`).test(everything)) return true
  if (new RegExp(`\\b${group}(?:'\\])?\\[(?!')`).test(everything))
    return new RegExp(word(key)).test(everything)
  const whole = new RegExp(`(?:[.{,]\\s*|\\[')${group}\\b(?!\\s*\\??[.(:])`)
  return sources.some((text) => whole.test(text) && new RegExp(`\\.${key}\\b`).test(text))
}

it('keeps no sentence that nobody says any more', () => {
  expect(
    paths(zhCN)
      .filter((path) => !isUsed(path))
      .map((path) => path.join('.')),
  ).toEqual([])
})
