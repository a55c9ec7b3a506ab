import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../shared/message/audience'
import { effectiveAudience } from '../../../shared/message/effective-audience'

const both = { ios: true, android: true }
const nobody: Audience = { everyone: false, tags: [], tagsAny: [], userIds: [], packageName: '' }
const all: Audience = {
  everyone: true,
  tags: ['a'],
  tagsAny: ['b'],
  userIds: ['1'],
  packageName: 'cn.a',
}

describe('effectiveAudience', () => {
  it('says «nothing chosen» instead of meaning everyone', () => {
    expect(effectiveAudience(nobody, both).by).toBe('nothing')
  })

  it('lets «everyone» void every other condition', () => {
    expect(effectiveAudience(all, both)).toEqual({
      by: 'everyone',
      counted: [],
      ignored: ['tags', 'tagsAny', 'userIds', 'packageName'],
    })
  })

  it('lets ids void tags, package and platform', () => {
    expect(effectiveAudience({ ...all, everyone: false }, { ios: true, android: false })).toEqual({
      by: 'userIds',
      counted: ['userIds'],
      ignored: ['tags', 'tagsAny', 'packageName', 'platforms'],
    })
  })

  it('takes tags AND, tags OR, package and a single platform together', () => {
    const conditions = { ...all, everyone: false, userIds: [] }
    expect(effectiveAudience(conditions, { ios: false, android: true })).toEqual({
      by: 'conditions',
      counted: ['tags', 'tagsAny', 'packageName', 'platforms'],
      ignored: [],
    })
  })
})
