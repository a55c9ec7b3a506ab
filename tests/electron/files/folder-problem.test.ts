import { chmodSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderProblem } from '../../../electron/files/folder-problem'

const fresh = (): string => mkdtempSync(join(tmpdir(), 'pushdesk-folder-'))

describe('the data folder', () => {
  it('is made where it is missing, and left as it was', () => {
    const folder = join(fresh(), 'not', 'there')
    expect(folderProblem(folder)).toBeNull()
    expect([existsSync(folder), readdirSync(folder)]).toEqual([true, []])
  })

  it('is refused where a file stands in its place', () => {
    const file = join(fresh(), 'file')
    writeFileSync(file, 'x')
    expect(folderProblem(file)).toBe('EEXIST')
    expect(folderProblem(join(file, 'inside'))).toBe('ENOTDIR')
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'is refused where this user may not write',
    () => {
      const folder = fresh()
      chmodSync(folder, 0o500)
      expect(folderProblem(folder)).toBe('EACCES')
    },
  )
})
