import { analyse } from 'chardet'
import { isUtf8 } from 'node:buffer'
import { fail, ok, type Result } from '../../shared/result'
import type { Encoding, ListReading } from '../../shared/tags/list-reading'
import type { ListFailure } from '../../shared/tags/tag-list'

export interface FoundEncoding {
  readonly encoding: Encoding
  /** Bytes of the mark of byte order at the front; 0: none. */
  readonly markBytes: number
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
const signs = [
  ['xlsx', 'PK\x03\x04'],
  ['xls', '\xd0\xcf\x11\xe0'],
  ['pdf', '%PDF'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['other', '\x1f\x8b'],
  ['other', '\x7fELF'],
] as const

/**
 * How the first bytes of a list are to be read. A mark of byte order decides, then whether it is
 * UTF-8 at all, then chardet; of its guesses only GBK (as its superset GB18030) is one we read.
 */
export function findEncoding(
  sample: Buffer,
  wanted: ListReading['encoding'],
): Result<FoundEncoding, ListFailure> {
  const sign = signs.find(([, sign]) => sample.subarray(0, sign.length).toString('latin1') === sign)
  if (sign) return fail({ kind: 'binary', looksLike: sign[0] })
  const mark = marks.find(([, bytes]) => bytes.every((byte, at) => sample[at] === byte))
  if (wanted !== 'auto') {
    const markBytes = mark?.[0] === wanted ? mark[1].length : 0
    return ok({ encoding: wanted, markBytes })
  }
  if (mark) return ok({ encoding: mark[0], markBytes: mark[1].length })
  const found = (encoding: Encoding) => ok({ encoding, markBytes: 0 })

  const zeros = countZeros(sample)
  const pairs = Math.floor(sample.length / 2)
  // Line ends and ids are ASCII, whose other byte is 0.
  if (zeros.odd > pairs * 0.2 && zeros.even === 0) return found('utf-16le')
  if (zeros.even > pairs * 0.2 && zeros.odd === 0) return found('utf-16be')
  if (controls(sample) > sample.length * 0.1) return fail({ kind: 'binary', looksLike: 'other' })
  if (isUtf8Start(sample)) return found('utf-8')
  const guesses = analyse(sample)
  if (guesses.some(({ name }) => name === 'GB18030')) return found('gb18030')
  // A few spoilt bytes in a text that is UTF-8 otherwise: the lines that have them are named.
  if (guesses.some(({ name }) => name === 'UTF-8')) return found('utf-8')
  return fail({ kind: 'encoding_unknown', guess: guesses[0]?.name ?? null })
}

function countZeros(sample: Buffer): { readonly even: number; readonly odd: number } {
  const zeros = { even: 0, odd: 0 }
  for (let at = 0; at < sample.length; at += 1)
    if (sample[at] === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1
  return zeros
}

function controls(sample: Buffer): number {
  let count = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32)) count += 1
  return count
}

/** UTF-8, but for a character that the end of the sample cuts in half. */
const isUtf8Start = (sample: Buffer): boolean =>
  [0, 1, 2, 3].some(
    (cut) => sample.length >= cut && isUtf8(sample.subarray(0, sample.length - cut)),
  )
