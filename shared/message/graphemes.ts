/** A grapheme («字») and where it begins (UTF-16 index). */
export interface Grapheme {
  readonly segment: string
  readonly index: number
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/**
 * Signs that join nothing before or behind them (UAX #29): two in a row always are two graphemes.
 * Nearly every text is made of these, and to ask the segmenter for each at every key costs many times more.
 */
const isPlain = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x20 && unit <= 0x7e) ||
  unit === 0x0a ||
  (unit >= 0x3001 && unit <= 0x3029) ||
  (unit >= 0xff01 && unit <= 0xff60)

/** The graphemes of a text, lazily: who stops asking stops the work. Linear in its length. */
export function* graphemesOf(text: string): Generator<Grapheme, void> {
  let at = 0
  while (at < text.length) {
    const end = endOfRun(text, at)
    if (end === at + 1 && isPlain(text.charCodeAt(at)))
      yield { segment: text.charAt(at), index: at }
    else
      for (const { segment, index } of segmenter.segment(text.slice(at, end)))
        yield { segment, index: at + index }
    at = end
  }
}

/** The first index behind `at` where a plain sign follows a plain one: a border whatever else stands there. */
function endOfRun(text: string, at: number): number {
  let wasPlain = isPlain(text.charCodeAt(at))
  for (let next = at + 1; next < text.length; next += 1) {
    const plain = isPlain(text.charCodeAt(next))
    if (plain && wasPlain) return next
    wasPlain = plain
  }
  return text.length
}
