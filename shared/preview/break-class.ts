/** How a grapheme behaves at the end of a line: the part of UAX #14 that phones show. */
export type BreakClass =
  | 'newline'
  | 'space'
  /** A break after it takes no room. */
  | 'gap'
  /** No break on either side. */
  | 'glue'
  /** Full-width （《「: never ends a line. */
  | 'open'
  /** Full-width ，。！）」: never begins a line. */
  | 'close'
  /** Latin ( [ “ : like `open`, but clings to a word before it. */
  | 'head'
  /** Latin , . ! ) ” : like `close`, but clings to a word behind it. */
  | 'tail'
  | 'hyphen'
  | 'dash'
  /** ¥ $: clings to what follows. */
  | 'prefix'
  /** % ℃: clings to what precedes. */
  | 'postfix'
  | 'digit'
  /** 汉字, kana, hangul, emoji: a line may break on either side. */
  | 'wide'
  | 'letter'

const sets: readonly (readonly [BreakClass, RegExp])[] = [
  ['newline', /^[\n\r\v\f\u0085\u2028\u2029]/],
  // Straight quotes open and close alike, so they cling to both neighbours.
  ['glue', /^[\u00A0\u202F\u2007\u2060\uFEFF"']/],
  ['gap', /^\u200B/],
  ['space', /^\s/],
  ['digit', /^\p{Nd}/u],
  ['head', /^[([{“‘«¡¿]/],
  ['tail', /^[)\]},.!?;:”’»…‥]/],
  ['hyphen', /^[-\u2010\u2012]/],
  ['dash', /^[–—]/],
  ['prefix', /^[$¥€£₩№+]|^[￥＄￡]/],
  ['postfix', /^[%‰℃℉°¢′″％￠]/],
  ['open', /^[（［｛〔〈《「『【〖〝｢]/],
  [
    'close',
    /^[，。！？、；：）］｝〕〉》」』】〗〞｣．・～〜ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/,
  ],
  [
    'wide',
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Regional_Indicator}\u3000-\u303F\uFF01-\uFFEE]|^(?![©®™])\p{Extended_Pictographic}/u,
  ],
]

/** Classes remembered: a text uses few graphemes, and a long one asks for each of them many times. */
const MOST_KEPT = 4000
const kept = new Map<string, BreakClass>()

/** The class of a grapheme, by its first code point. */
export function breakClass(grapheme: string): BreakClass {
  const before = kept.get(grapheme)
  if (before !== undefined) return before
  const found = sets.find(([, set]) => set.test(grapheme))?.[0] ?? 'letter'
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(grapheme, found)
  return found
}

/** Whether a line may end between two neighbouring graphemes. Newlines force one; that is separate. */
export function mayBreak(before: BreakClass, after: BreakClass): boolean {
  if (after === 'newline' || after === 'space' || after === 'gap') return false
  if (before === 'newline' || before === 'space' || before === 'gap') return true
  if (before === 'glue' || after === 'glue') return false
  if (before === 'open' || before === 'head') return false
  if (after === 'close' || after === 'tail' || after === 'postfix') return false
  if (after === 'hyphen' || after === 'dash') return false
  if (before === 'prefix') return false
  if (before === 'hyphen') return after !== 'digit'
  if (before === 'dash' || before === 'close' || after === 'open') return true
  return before === 'wide' || after === 'wide'
}
