import { diffArrays } from 'diff'

/** A stretch of one of two texts, and whether the other has it in its place. */
export interface TextPart {
  readonly text: string
  readonly changed: boolean
}

export interface TextDifference {
  readonly left: readonly TextPart[]
  readonly right: readonly TextPart[]
}

/** Beyond so many edits the texts have nothing in common that anybody could read. */
const MOST_EDITS = 1_500
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Side by side, word by word; Chinese too, where no blank tells one word from the next. */
export function textDifference(left: string, right: string): TextDifference {
  const wordsOf = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment)
  const changes = diffArrays(wordsOf(left), wordsOf(right), { maxEditLength: MOST_EDITS })
  if (changes === undefined) return { left: whole(left), right: whole(right) }
  const side = (other: 'added' | 'removed'): TextPart[] =>
    changes
      .filter((change) => !change[other])
      .map(({ value, added, removed }) => ({ text: value.join(''), changed: added || removed }))
  return { left: side('added'), right: side('removed') }
}

const whole = (text: string): readonly TextPart[] => (text === '' ? [] : [{ text, changed: true }])
