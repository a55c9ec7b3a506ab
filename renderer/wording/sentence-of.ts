import type { Notice } from '../compose/notice'
import type { ProblemWords } from './problem-words'

/** The sentence for `notice`: its rule picks the words, its figures fill them. */
export function sentenceOf(notice: Notice, sentences: ProblemWords['sentences']): string {
  // The table has the right function for each rule; only the pairing is lost on the way here.
  const say = sentences[notice.rule] as (notice: Notice) => string
  return say(notice)
}
