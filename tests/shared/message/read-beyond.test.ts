import { describe, expect, it } from 'vitest'
import { check } from '../../../shared/message/check'
import { push } from './sample-drafts'

const errorsOf = (beyond: object): string[] =>
  check(push({ beyond: beyond as never }))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule)

describe('what lies beyond the form', () => {
  it('does not take an empty object for an empty list: the sandbox refuses it', () => {
    expect(errorsOf({ audience: { tag_or: {} } })).toEqual(['beyond_shadows'])
    expect(errorsOf({ audience: { tag_or: [] } })).toEqual([])
    expect(errorsOf({ notification: { ios: { extras: [] } } })).toEqual(['beyond_shadows'])
  })
})
