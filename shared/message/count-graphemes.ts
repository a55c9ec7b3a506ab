const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** What a person calls characters («字»): a ZWJ family is one. Linear in the length of `text`. */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}
