import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '../../../electron/files/file-name'

describe('the name of a board’s file', () => {
  it.each([
    ['秋茶上新 · 今晚 20:00 开抢', '秋茶上新 · 今晚 20 00 开抢.png'],
    ['../../etc/passwd', 'etc passwd.png'],
    ['C:\\Windows\\x', 'C Windows x.png'],
    ['.hidden', 'hidden.png'],
    ['name. ', 'name.png'],
    ['con', 'Pushdesk.png'],
    ['\u202Egnp.exe', 'gnp.exe.png'],
    ['a\u0000b\nc', 'a b c.png'],
    ['', 'Pushdesk.png'],
    ['\uD83D', 'Pushdesk.png'],
  ])('makes %j fit for a disk', (title, name) => {
    expect(fileName(title, 'png')).toBe(name)
  })

  it('stays below 255 bytes for a title of many 汉字, and cuts none in half', () => {
    expect(fileName('茶'.repeat(300), 'png')).toBe(`${'茶'.repeat(60)}.png`)
  })

  it('never leaves the folder, starts with a dot or grows too long, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = fileName(title, 'pdf')
        expect(name).toMatch(/^[^./\\].*\.pdf$/u)
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}]/u)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(184)
      }),
    )
  })
})
