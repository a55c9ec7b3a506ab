import { describe, expect, it } from 'vitest'
import { pushUserBody } from '../../../shared/message/push-user-body'
import { readyDraft } from '../../support/ready-draft'

const draft = readyDraft('默认')

describe('pushUserBody', () => {
  it('names the people and carries the text that an iPhone shows', () => {
    expect(pushUserBody(draft, ['u1', 'u2'])).toEqual({
      userIds: ['u1', 'u2'],
      notification: { pushContent: '默认' },
    })
  })

  it('takes iOS’s own words, and keeps badge and silence with their platform', () => {
    const ios = { ...draft.ios, title: '标题', alert: 'iOS 的字', silent: true }
    const badge = { mode: 'number' as const, value: 3 }
    expect(pushUserBody({ ...draft, ios: { ...ios, badge } }, ['u1']).notification).toEqual({
      title: '标题',
      pushContent: 'iOS 的字',
      ios: { badge: 3, contentAvailable: 1 },
    })
  })
})
