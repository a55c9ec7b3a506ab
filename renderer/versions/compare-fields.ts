import type { Draft } from '../../shared/message/draft'
import type { Wording } from '../wording/zh-CN'
import { draftFields, type DraftField } from './draft-fields'
import { textDifference, type TextDifference } from './text-difference'

export interface FieldDifference extends TextDifference {
  readonly key: string
  readonly label: string
}

export interface FieldComparison {
  readonly changed: readonly FieldDifference[]
  /** Those that say something, and on both sides the same. */
  readonly same: readonly DraftField[]
}

/** Two versions side by side, the fields that differ in the order of the form. */
export function compareFields(left: Draft, right: Draft, t: Wording): FieldComparison {
  const [of, other] = [draftFields(left, t), draftFields(right, t)]
  const texts = new Map(other.map(({ key, text }) => [key, text]))
  const known = new Set(of.map(({ key }) => key))
  const onlyRight = other.filter(({ key }) => !known.has(key)).map((one) => ({ ...one, text: '' }))
  const rows = [...of, ...onlyRight].map((row) => ({ ...row, right: texts.get(row.key) ?? '' }))
  return {
    changed: rows
      .filter(({ text, right: now }) => text !== now)
      .map(({ key, label, text, right: now }) => ({ key, label, ...textDifference(text, now) })),
    same: rows.filter(({ text, right: now }) => text === now && text !== ''),
  }
}
