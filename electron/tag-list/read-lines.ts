import { checkRowId } from '../../shared/tags/check-row'
import type { Separator } from '../../shared/tags/list-reading'
import { limits } from '../../shared/rongcloud/limits'
import type { ListRows } from './list-rows'
import type { Remarks } from './remarks'

/** Bytes; a line with 20 tags of 40 bytes has not 2,000. */
export const LONGEST_LINE = 65_536
const [LF, CR] = [10, 13]
/** What a byte means for a line that is read without a second look. */
const [PLAIN, SEPARATES, BEYOND_ASCII, LOOK] = [0, 1, 2, 4]

export interface LineReader {
  /** The next bytes, in UTF-8. */
  readonly feed: (chunk: Buffer) => void
  /** The last line has no end. */
  readonly end: () => void
  readonly lines: () => number
}

/**
 * Cuts UTF-8 into lines (LF, CR LF or CR) and gives each to `rows`. Works on bytes: what is plain,
 * as nearly every line of a million is, never becomes a string.
 */
export function createLineReader(parts: {
  readonly separator: Separator
  /** The first line is a heading. */
  readonly header: boolean
  readonly rows: ListRows
  readonly remarks: Remarks
}): LineReader {
  const { separator, rows, remarks } = parts
  const meanings = meaningsFor(separator)
  let carry: Buffer = Buffer.alloc(0)
  /** A line that was too long is thrown away up to its end. */
  let skipping = false
  let afterCr = false
  let lines = 0

  function readLine(bytes: Buffer, from: number, to: number, meant: number, cut: number): void {
    lines += 1
    if (lines === 1 && parts.header) return
    if (to - from > LONGEST_LINE) return tooLong(bytes, from)
    const idTo = cut < 0 ? to : cut
    // The first three decide over plain ids; a line with Chinese tags is as plain as one without.
    if ((meant & LOOK) !== 0 || idTo === from || idTo - from > limits.userid)
      return rows.anyRow(bytes.toString('utf8', from, to), lines)
    if (cut < 0 && meant === PLAIN) rows.plainId(bytes, from, to, lines)
    else if (cut >= 0 && isPlain(bytes, from, cut))
      rows.plainRow(bytes, [from, cut], [cut + 1, to], lines)
    else rows.anyRow(bytes.toString('utf8', from, to), lines)
  }

  function isPlain(bytes: Buffer, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (meanings[bytes[at] as number] !== PLAIN) return false
    return true
  }

  function tooLong(bytes: Buffer, from: number): void {
    remarks.add(lines, 'line_too_long', bytes.toString('utf8', from, from + 200))
  }

  /** Reads the whole lines of `bytes`; gives where the last, unfinished one begins. */
  function readLines(bytes: Buffer): number {
    const { length } = bytes
    let from = 0
    for (let at = 0; at < length;) {
      let meant = PLAIN
      let cut = -1
      let byte = 0
      for (; at < length; at += 1) {
        byte = bytes[at] as number
        if (byte === LF || byte === CR) break
        const meaning = meanings[byte] as number
        if (meaning === SEPARATES && cut < 0) cut = at
        // Behind the id a blank or a full-width sign needs no second look: the tags are read as text.
        meant |= cut >= 0 && meaning === BEYOND_ASCII ? PLAIN : meaning
      }
      if (at === length) break
      readLine(bytes, from, at, meant, cut)
      if (byte === CR && bytes[at + 1] === LF) at += 1
      at += 1
      from = at
    }
    return from
  }

  return {
    feed: (chunk) => {
      let bytes = chunk
      // CR at the end of one chunk and LF at the front of the next are one line end.
      if (bytes.length === 0) return
      if (afterCr && bytes[0] === LF) bytes = bytes.subarray(1)
      afterCr = false
      if (bytes.length === 0) return
      if (skipping) {
        const end = lineEnd(bytes)
        if (end < 0) return
        skipping = false
        const both = bytes[end] === CR && bytes[end + 1] === LF
        afterCr = bytes[end] === CR && end + 1 === bytes.length
        bytes = bytes.subarray(end + (both ? 2 : 1))
        if (bytes.length === 0) return
      }
      if (carry.length > 0) bytes = Buffer.concat([carry, bytes])
      const from = readLines(bytes)
      afterCr = from === bytes.length && bytes[from - 1] === CR
      carry = Buffer.from(bytes.subarray(from))
      if (carry.length > LONGEST_LINE) {
        lines += 1
        tooLong(carry, 0)
        carry = Buffer.alloc(0)
        skipping = true
      }
    },
    end: () => {
      if (skipping || carry.length === 0) return
      readLines(Buffer.concat([carry, Buffer.from([LF])]))
      carry = Buffer.alloc(0)
    },
    lines: () => lines,
  }
}

/** Where the line ends; -1: not here. By the system's own search: a line of 1 GB took half a minute. */
function lineEnd(bytes: Buffer): number {
  const [lf, cr] = [bytes.indexOf(LF), bytes.indexOf(CR)]
  return lf < 0 || cr < 0 ? Math.max(lf, cr) : Math.min(lf, cr)
}

function meaningsFor(separator: Separator): Uint8Array {
  const meanings = new Uint8Array(256).fill(LOOK)
  // Digits, letters and whatever else no check has anything to say of.
  for (let byte = 33; byte < 127; byte += 1) {
    const sign = String.fromCharCode(byte)
    if (!'=@+|'.includes(sign) && checkRowId(sign) === null) meanings[byte] = PLAIN
  }
  meanings.fill(BEYOND_ASCII, 128)
  // Between tags, and inside of them.
  for (const sign of ' ,;|') meanings[sign.charCodeAt(0)] = BEYOND_ASCII
  meanings[separator.charCodeAt(0)] = SEPARATES
  return meanings
}
