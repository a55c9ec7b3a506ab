import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { createByteTable } from '../../electron/tag-list/byte-table'
import { textBytes, type ListBytes } from '../../electron/tag-list/list-bytes'
import { NO_TAGS } from '../../electron/tag-list/list-rows'
import { readList } from '../../electron/tag-list/read-list'
import { encodings, listReadingSchema, separators } from '../../shared/tags/list-reading'
import { checkRowId, checkRowTags } from '../../shared/tags/check-row'
import { isFault } from '../../shared/tags/row-fault'

// reliability.md: 100,000 inputs in `npm run test:faults`, some thousands in `npm test`.
const runs = process.env['PUSHDESK_ALL_FAULTS'] === '1' ? 50_000 : 1_500
const numRuns = { numRuns: runs }
const LONG = 30 * 60_000

const sign = fc.constantFrom(
  ...['u', '1', ',', ';', '\t', '"', '""', '\n', '\r', '\r\n', ' ', '=', '@', "'", '|', '，'],
  ...['\0', '\u0007', '会', '员', '😀', '\ud800', '\ufeff', '\u202e', 'E+', '="', 'id,tag\n'],
)
const text = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''))
const reading = fc.record({
  encoding: fc.constantFrom('auto' as const, ...encodings),
  separator: fc.constantFrom('auto' as const, ...separators),
  header: fc.constantFrom('auto' as const, 'yes' as const, 'no' as const),
})
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((some) => Buffer.from(some)),
  fc
    .tuple(text, fc.constantFrom('utf-8', 'gbk', 'utf-16le', 'utf-16be'))
    .map(([some, encoding]) => iconv.encode(some, encoding)),
)

/** The same bytes in chunks of this many. */
function inChunks(content: Buffer, size: number): ListBytes {
  let at = 0
  return {
    totalBytes: content.length,
    next: async () => {
      const chunk = content.subarray(at, at + size)
      at += chunk.length
      return { ok: true, value: chunk }
    },
    close: () => Promise.resolve(),
  }
}

describe('the reader of lists', () => {
  it(
    'takes any bytes: it ends, with people who pass every rule, or with a failure it names',
    async () => {
      await fc.assert(
        fc.asyncProperty(bytes, reading, async (content, how) => {
          const result = await readList(inChunks(content, 1 << 20), how, () => undefined)
          if (!result.ok) {
            expect(result.failure.kind).toMatch(/^(empty|binary|encoding_unknown)$/)
            return
          }
          const { summary, list } = result.value
          const ids = createByteTable(list.ids)
          expect(list.setOf.length).toBe(ids.count())
          let taken = 0
          for (const [no, set] of list.setOf.entries()) {
            const remark = checkRowId(ids.text(no))
            expect(remark !== null && isFault(remark)).toBe(false)
            if (list.kind === 'ids_and_tags' && set === NO_TAGS) continue
            taken += 1
            const tags = checkRowTags(set === NO_TAGS ? [] : (list.sets[set] ?? ['no such set']))
            expect(tags !== null && isFault(tags)).toBe(false)
          }
          expect(taken).toBe(summary.people)
          const remarks = Object.values(summary.remarks).reduce((sum, count) => sum + count, 0)
          expect(summary.people + summary.repeated).toBeLessThanOrEqual(summary.lines)
          expect(remarks).toBeLessThanOrEqual(summary.lines + ids.count())
        }),
        numRuns,
      )
    },
    LONG,
  )

  it(
    'reads the same whatever the chunks that the disk gives',
    async () => {
      await fc.assert(
        fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (some, size) => {
          // The mark of byte order is looked for in the first chunk, which a disk gives whole.
          const content = `u0\n${some}`
          const how = listReadingSchema.parse({ encoding: 'utf-8', separator: ',', header: 'no' })
          const whole = await readList(textBytes(content), how, () => undefined)
          const cut = await readList(inChunks(Buffer.from(content), size), how, () => undefined)
          if (!whole.ok || !cut.ok) {
            expect(cut).toEqual(whole)
            return
          }
          const { layout: _a, ...one } = whole.value.summary
          const { layout: _b, ...other } = cut.value.summary
          expect(other).toEqual(one)
          expect(cut.value.remarks.report()).toBe(whole.value.remarks.report())
        }),
        numRuns,
      )
    },
    LONG,
  )
})
