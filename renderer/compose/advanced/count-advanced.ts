import { beyondField, withBeyondField } from '../../../shared/message/beyond-field'
import type { Draft } from '../../../shared/message/draft'
import { readBeyond } from '../../../shared/message/read-beyond'
import { advancedFields } from './advanced-fields'

/** How much of what lies beyond the form is set here, and how much has no field at all. */
export function countAdvanced(draft: Draft): {
  readonly here: number
  readonly elsewhere: number
} {
  let rest = draft.beyond
  let here = 0
  for (const { path } of Object.values(advancedFields).flat()) {
    if (beyondField(rest, path) === undefined) continue
    here += 1
    rest = withBeyondField(rest, path, undefined)
  }
  return { here, elsewhere: readBeyond({ ...draft, beyond: rest }).length }
}
