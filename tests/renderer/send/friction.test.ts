import { expect, it } from 'vitest'
import { friction } from '../../../renderer/send/friction'
import type { Audience } from '../../../shared/message/audience'

const both = { ios: true, android: true }
const nobody: Audience = { everyone: false, tags: [], tagsAny: [], userIds: [], packageName: '' }

it('asks more of the hand the more people are reached', () => {
  expect(friction({ ...nobody, userIds: ['1'] }, both)).toBe('one_click')
  expect(friction({ ...nobody, tags: ['女'] }, both)).toBe('read_back')
  expect(friction({ ...nobody, tagsAny: ['女'] }, both)).toBe('read_back')
  expect(friction({ ...nobody, packageName: 'cn.a' }, both)).toBe('read_back')
  expect(friction({ ...nobody, everyone: true }, both)).toBe('type_name')
})

it('does not send to a crowd by one click because its ids were pasted', () => {
  const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `u${at}`)
  expect(friction({ ...nobody, userIds: ids(20) }, both)).toBe('one_click')
  expect(friction({ ...nobody, userIds: ids(21) }, both)).toBe('read_back')
  expect(friction({ ...nobody, userIds: ids(1000) }, both)).toBe('read_back')
})

it('goes by what counts: ids beside «everyone» do not make everyone one click', () => {
  expect(friction({ ...nobody, everyone: true, userIds: ['1'] }, both)).toBe('type_name')
  expect(friction({ ...nobody, tags: ['女'], userIds: ['1'] }, both)).toBe('one_click')
})
