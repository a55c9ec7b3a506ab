import { expect, it } from 'vitest'
import { bodyTexts } from '../../../shared/outbox/body-texts'

it('gives the texts of every platform and of the chat message, once each, and none of the wire', () => {
  const body = {
    platform: ['ios', 'android'],
    fromuserid: 'brand',
    audience: { tag: ['女'], userid: ['u1'] },
    message: { objectName: 'RC:TxtMsg', content: '{"content":"进店看看","extra":""}' },
    notification: {
      alert: '秋茶上新',
      title: '安卓标题',
      ios: { title: '今晚 20:00', alert: '秋茶上新', extras: { alert: 'route' } },
      android: { alert: '九折', hw: { channelId: 'c-1' } },
    },
  }
  expect(bodyTexts(JSON.stringify(body))).toEqual([
    '秋茶上新',
    '安卓标题',
    '今晚 20:00',
    '九折',
    '进店看看',
  ])
})

it('knows the other call’s text, and a message that is no JSON as it stands', () => {
  const test = { userIds: ['u1'], notification: { title: '试', pushContent: '先试一试' } }
  expect(bodyTexts(JSON.stringify(test))).toEqual(['试', '先试一试'])
  const odd = { message: { content: '不是 JSON' }, notification: { alert: '' } }
  expect(bodyTexts(JSON.stringify(odd))).toEqual(['不是 JSON'])
  expect(bodyTexts('{"notification":')).toEqual([])
})
