const LF = 10

/** Visits each id of a text that has one a line, as its bytes in UTF-8. Gives how many there are. */
export function eachId(
  ids: string,
  visit: (bytes: Uint8Array, from: number, to: number) => void,
): number {
  const bytes = Buffer.from(ids, 'utf8')
  let count = 0
  for (let from = 0; from < bytes.length; count += 1) {
    let to = from
    // By hand: an id is short, and `indexOf` costs more than it looks through.
    while (to < bytes.length && bytes[to] !== LF) to += 1
    visit(bytes, from, to)
    from = to + 1
  }
  return count
}
