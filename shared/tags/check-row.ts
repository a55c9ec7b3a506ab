import { isLongerThan } from '../message/longer-than'
import { PLAIN_TAG } from '../message/plain-tag'
import { utf8Length } from '../message/utf8-length'
import { limits } from '../rongcloud/limits'
import type { RowFault, RowRemark } from './row-fault'

const CONTROL = /(?!\t)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u
/** What a table program makes of a long number: the last figures are gone for good. */
const ROUNDED = /^\d(?:[.,]\d+)?e\+\d+$/i
/** api.md names no characters for ids; letters, figures and these are in everybody's. */
const PLAIN_ID = /^[\p{L}\p{M}\p{N}_\-+=.:@|]*$/u

/** What is to be said about the id of a line, trimmed; null: nothing. */
export function checkRowId(id: string): RowRemark | null {
  if (id === '') return 'id_missing'
  if (/^[=@＝＠]/.test(id)) return 'formula'
  const broken = brokenText(id)
  if (broken) return broken
  if (isLongerThan(id, limits.userid)) return 'id_too_long'
  if (ROUNDED.test(id)) return 'rounded_number'
  return PLAIN_ID.test(id) ? null : 'unusual_id'
}

/** What is to be said about the tags of a line, each once; null: nothing. */
export function checkRowTags(tags: readonly string[]): RowRemark | null {
  const broken = tags.map(brokenText).find((fault) => fault !== null)
  if (broken) return broken
  if (tags.some((tag) => utf8Length(tag) > limits.tagBytes)) return 'tag_too_long'
  if (tags.length > limits.tagsPerUser) return 'too_many_tags'
  return tags.every((tag) => PLAIN_TAG.test(tag)) ? null : 'unusual_tag'
}

/** U+FFFD: the bytes were not what the encoding says. */
function brokenText(text: string): RowFault | null {
  if (/\ufffd|\p{Cs}/u.test(text)) return 'not_text'
  return CONTROL.test(text) ? 'control_character' : null
}
