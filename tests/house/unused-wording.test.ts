import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { zhCN } from '../../renderer/wording/zh-CN'
import { filesUnder } from '../support/files-under'

const code = ['renderer', 'shared']
  .flatMap((floor) => filesUnder(floor).map((file) => join(floor, file)))
  .filter((file) => /\.(ts|vue)$/.test(file) && !/wording[\\/](zh-CN|en-US)/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
const says = (pattern: string): boolean => new RegExp(pattern).test(code)

/** Every sentence as the path of its keys; a list is one sentence. */
const paths = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, part]) => paths(part, [...path, key]))
    : [path]

/**
 * Said with its group (`sheet.label`); or, where its group is also taken whole (`const words =
 * t.value.send.sheet`) or indexed, said anywhere at all. By the text alone: it may overlook a dead
 * sentence with a common name, but accuses none that is used.
 */
function isUsed(path: readonly string[]): boolean {
  const key = path.at(-1) ?? ''
  const group = path.at(-2) ?? ''
  if (says(`\\b${group}\\s*\\??\\.\\s*${key}\\b`)) return true
  const groups = path.slice(path.length > 2 ? 1 : 0, -1)
  const taken = groups.some((name) => says(`\\b${name}\\b(?!\\s*\\??\\.)`))
  // A key that is a sign, «;» say, is found by its group alone.
  return taken && (!/^\w/.test(key) || says(`\\b${key}\\b`))
}

it('keeps no sentence that nobody says any more', () => {
  expect(
    paths(zhCN)
      .filter((path) => !isUsed(path))
      .map((path) => path.join('.')),
  ).toEqual([])
})
