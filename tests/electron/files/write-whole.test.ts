import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeWhole } from '../../../electron/files/write-whole'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'board-'))
  file = join(folder, 'board.png')
})
const fresh = new TextEncoder().encode('new')

describe('writing a file as a whole', () => {
  it('replaces a file when it may, and leaves no half-written one beside it', async () => {
    await writeFile(file, 'old')
    await writeWhole(file, fresh, true)
    expect(await readFile(file, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['board.png'])
  })

  it('leaves what was there where the pieces break off, and no half of the new beside it', async () => {
    await writeFile(file, 'old')
    async function* pieces(): AsyncIterable<Uint8Array> {
      yield fresh
      throw new Error('broken off')
    }
    await expect(writeWhole(file, pieces(), true)).rejects.toThrow('broken off')
    expect(await readFile(file, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['board.png'])
  })

  it('keeps a file that it may not replace, and says that it is there', async () => {
    await writeFile(file, 'old')
    await expect(writeWhole(file, fresh, false)).rejects.toMatchObject({ code: 'EEXIST' })
    expect(await readFile(file, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['board.png'])
  })

  it('writes a new file without asking to replace one', async () => {
    await writeWhole(file, fresh, false)
    expect(await readFile(file, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['board.png'])
  })

  it('rejects with the reason where the folder is gone', async () => {
    await expect(writeWhole(join(folder, 'no', 'b.png'), fresh, true)).rejects.toMatchObject({
      code: 'ENOENT',
    })
  })
})
