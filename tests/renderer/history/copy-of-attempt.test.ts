import { expect, it } from 'vitest'
import { copyOfAttempt } from '../../../renderer/history/copy-of-attempt'
import { pushBody } from '../../../shared/message/request'
import { sampleAttempt } from '../../support/sample-attempt'

const sent = sampleAttempt({ state: 'not_sent', cause: 'dns', detail: '' })

it('says in a new draft, under a new id, exactly what went out', () => {
  const copy = copyOfAttempt(sent, 'new', '早安茶单 副本', 5)
  expect(copy).toMatchObject({ id: 'new', name: '早安茶单 副本', createdAt: 5, updatedAt: 5 })
  expect(copy && JSON.stringify(pushBody(copy))).toBe(sent.body)
})

it('copies nothing rather than half of it where the body is another call’s, or broken', () => {
  expect(copyOfAttempt({ ...sent, channel: 'push_user' }, 'new', '', 5)).toBeNull()
  expect(copyOfAttempt({ ...sent, body: '{"platform":' }, 'new', '', 5)).toBeNull()
  expect(copyOfAttempt({ ...sent, body: '{"platform":3}' }, 'new', '', 5)).toBeNull()
})
