import type { FixableRule } from '../../../shared/message/fixed'
import type { Field } from '../../../shared/message/problem'
import type { Notice } from '../../compose/notice'
import { fieldName } from '../field-name'
import { sentenceOf } from '../sentence-of'
import { sourceOf } from '../source-of'
import { advanced } from './advanced'
import { fields } from './problem-fields'
import { fixes, sources } from './problem-fixes'
import { sentences } from './problem-sentences'

export const problems = {
  sentence: (notice: Notice): string => sentenceOf(notice, sentences),
  /** Inside a sentence, and at the head of a row. */
  field: (field: Field): string => fieldName(field, fields, advanced),
  heading: (field: Field): string => fieldName(field, fields, advanced),
  fix: (rule: FixableRule): string => fixes[rule],
  source: (rule: Notice['rule']): string => sourceOf(rule, sources, '在标准机型上量出'),
  hints: '供参考',
  fixed: '已改',
  undo: '撤销',
  undoLabel: (field: string): string => `撤销对「${field}」的改动`,
}
