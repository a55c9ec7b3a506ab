/**
 * Strings of bytes, each once, numbered from 0 in the order they came. A million ids take some 30 MB
 * of typed arrays here, and nothing of the garbage collector's time; a Set of strings takes 100.
 */
export interface ByteTable {
  /** The number of `source[from, to)`; that of the newest where it was not there: `count` before. */
  readonly intern: (source: Uint8Array, from: number, to: number) => number
  /** -1: not there. */
  readonly find: (source: Uint8Array, from: number, to: number) => number
  readonly count: () => number
  /** As UTF-8. */
  readonly text: (no: number) => string
  /** Copies, as small as can be: for handing over to another thread. */
  readonly pack: () => PackedTable
}

export interface PackedTable {
  readonly bytes: Uint8Array
  /** Where each string ends. */
  readonly ends: Uint32Array
}

const EMPTY = 0xffff_ffff

export function createByteTable(packed?: PackedTable): ByteTable {
  let bytes = Buffer.alloc(1 << 16)
  let ends = new Uint32Array(1 << 10)
  let hashes = new Uint32Array(1 << 10)
  let slots = new Uint32Array(1 << 11).fill(EMPTY)
  let mask = slots.length - 1
  let count = 0
  let used = 0

  function place(source: Uint8Array, from: number, to: number, hash: number): number {
    let slot = hash & mask
    for (;;) {
      const no = slots[slot] as number
      if (no === EMPTY) return ~slot
      if (hashes[no] === hash && same(source, from, to, no)) return no
      slot = (slot + 1) & mask
    }
  }

  function same(source: Uint8Array, from: number, to: number, no: number): boolean {
    const begin = no === 0 ? 0 : (ends[no - 1] as number)
    const length = to - from
    if ((ends[no] as number) - begin !== length) return false
    for (let at = 0; at < length; at += 1) if (bytes[begin + at] !== source[from + at]) return false
    return true
  }

  function append(source: Uint8Array, from: number, to: number, hash: number): number {
    const length = to - from
    if (used + length > bytes.length) {
      const wider = Buffer.alloc(Math.max(bytes.length * 2, used + length))
      bytes.copy(wider, 0, 0, used)
      bytes = wider
    }
    for (let at = 0; at < length; at += 1) bytes[used + at] = source[from + at] as number
    used += length
    if (count === ends.length) {
      ends = widened(ends)
      hashes = widened(hashes)
    }
    ends[count] = used
    hashes[count] = hash
    count += 1
    return count - 1
  }

  /** Half full at most: else the search for a free slot grows long. */
  function makeRoom(): void {
    if (count * 2 < slots.length) return
    slots = new Uint32Array(slots.length * 2).fill(EMPTY)
    mask = slots.length - 1
    for (let no = 0; no < count; no += 1) {
      let slot = (hashes[no] as number) & mask
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask
      slots[slot] = no
    }
  }

  const intern = (source: Uint8Array, from: number, to: number): number => {
    const hash = hashOf(source, from, to)
    const found = place(source, from, to, hash)
    if (found >= 0) return found
    slots[~found] = count
    const no = append(source, from, to, hash)
    makeRoom()
    return no
  }

  if (packed)
    for (let no = 0; no < packed.ends.length; no += 1)
      intern(
        packed.bytes,
        no === 0 ? 0 : (packed.ends[no - 1] as number),
        packed.ends[no] as number,
      )

  return {
    intern,
    find: (source, from, to) => Math.max(-1, place(source, from, to, hashOf(source, from, to))),
    count: () => count,
    text: (no) => {
      const end = ends[no]
      if (end === undefined || no >= count) throw new Error(`byte table: ${no} of ${count}`)
      return bytes.toString('utf8', no === 0 ? 0 : ends[no - 1], end)
    },
    // Copied into buffers of their own: Node's small ones share one, which cannot be handed over.
    pack: () => ({ bytes: new Uint8Array(bytes.subarray(0, used)), ends: ends.slice(0, count) }),
  }
}

function widened(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(numbers.length * 2)
  wider.set(numbers)
  return wider
}

/** FNV-1a, with its high bits mixed down: ids that count up differ in their last figure only. */
function hashOf(source: Uint8Array, from: number, to: number): number {
  let hash = 0x811c_9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (source[at] as number), 0x0100_0193)
  hash ^= hash >>> 15
  return hash >>> 0
}
