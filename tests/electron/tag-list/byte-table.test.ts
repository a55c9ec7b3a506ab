import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createByteTable } from '../../../electron/tag-list/byte-table'

it('numbers strings as a Map does, also after it was handed over', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 3, unit: 'binary' }).filter((text) => !/\p{Cs}/u.test(text))),
      (texts) => {
        const table = createByteTable()
        const model = new Map<string, number>()
        for (const text of texts) {
          const bytes = Buffer.from(`-${text}-`)
          if (!model.has(text)) model.set(text, model.size)
          expect(table.intern(bytes, 1, bytes.length - 1)).toBe(model.get(text))
        }
        const other = createByteTable(table.pack())
        expect(other.count()).toBe(model.size)
        for (const [text, no] of model) {
          const bytes = Buffer.from(text)
          expect(other.find(bytes, 0, bytes.length)).toBe(no)
          expect(other.text(no)).toBe(text)
        }
        const stranger = Buffer.from('four signs')
        expect(other.find(stranger, 0, stranger.length)).toBe(-1)
      },
    ),
  )
})

it('keeps a hundred thousand apart while it grows', () => {
  const table = createByteTable()
  const id = (n: number): Buffer => Buffer.from(`u_${n}`)
  for (let n = 0; n < 100_000; n += 1) table.intern(id(n), 0, id(n).length)
  expect(table.count()).toBe(100_000)
  for (let n = 0; n < 100_000; n += 997) expect(table.find(id(n), 0, id(n).length)).toBe(n)
})
