import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ownWindows } from '../own-windows'

const root = join(import.meta.dirname, '../..')
const files = readdirSync(join(root, 'tests/renderer'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `tests/renderer/${name.replaceAll('\\', '/')}`)

/** What reaches past the test file that does it. */
const reachesOut =
  /\bvi\.mock\(|fake-indexeddb\/auto|stubGlobal\(\s*'(?:Resize|Intersection)Observer'/

it('lets no test share a window that puts something in the place of a module, a database or an observer', () => {
  const sharing = files.filter((file) => !ownWindows.some((own) => file.startsWith(own)))
  expect(sharing.length).toBeGreaterThan(100)
  const found = sharing.filter((file) => reachesOut.test(readFileSync(join(root, file), 'utf8')))
  expect(found).toEqual([])
})

it('names none that is not there', () => {
  expect(ownWindows.filter((own) => !existsSync(join(root, own)))).toEqual([])
})
