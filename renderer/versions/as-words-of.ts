import type { Draft } from '../../shared/message/draft'
import { plain } from '../plain'

/** `draft` saying what `words` says: it stays the same draft, of the same day and in the same place. */
export function asWordsOf(draft: Draft, words: Draft): Draft {
  const { id, filing, createdAt, updatedAt } = draft
  return plain({ ...words, id, filing, createdAt, updatedAt })
}
