import { fieldName } from '../field-name'
import { sentenceOf } from '../sentence-of'
import { sourceOf } from '../source-of'
import type { Wording } from '../zh-CN'
import { advanced } from './advanced'
import { fields } from './problem-fields'
import { fixes, sources } from './problem-fixes'
import { sentences } from './problem-sentences'

export const problems: Wording['problems'] = {
  sentence: (notice) => sentenceOf(notice, sentences),
  field: (field) => fieldName(field, fields, advanced),
  heading: (field) => {
    const name = fieldName(field, fields, advanced)
    return name.startsWith('iOS') ? name : name.charAt(0).toUpperCase() + name.slice(1)
  },
  fix: (rule) => fixes[rule],
  source: (rule) => sourceOf(rule, sources, 'Measured on a regular phone'),
  hints: 'Good to know',
  fixed: 'Changed',
  undo: 'Undo',
  undoLabel: (field) => `Undo the change of “${field}”`,
}
