import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageContent, type Message } from '../../../shared/message/message'
import { messageTypes, type KnownObjectName } from '../../../shared/message/message-types'
import { chatMessage } from '../../../shared/preview/chat-message'

const fields = (objectName: KnownObjectName, values: Record<string, string>): Message => ({
  form: 'fields',
  objectName,
  values,
  user: null,
})

describe('chatMessage', () => {
  it.each([
    ['RC:TxtMsg', { content: '开抢' }, { look: 'text', text: '开抢' }],
    ['RC:ImgMsg', {}, { look: 'picture', gif: false }],
    ['RC:GIFMsg', {}, { look: 'picture', gif: true }],
    [
      'RC:ImgTextMsg',
      { title: '秋茶', content: '三款' },
      { look: 'article', title: '秋茶', text: '三款' },
    ],
    ['RC:LBSMsg', { poi: '茶园' }, { look: 'place', name: '茶园' }],
    ['RC:VcMsg', { duration: '7' }, { look: 'voice', seconds: 7 }],
    ['RC:HQVCMsg', { duration: 'x' }, { look: 'voice', seconds: null }],
    ['RC:FileMsg', { name: 'a.pdf', size: '10' }, { look: 'file', name: 'a.pdf', bytes: 10 }],
    ['RC:SightMsg', {}, { look: 'video', seconds: null }],
    ['RC:CmdMsg', { name: 'refresh' }, { look: 'none' }],
    ['RC:InfoNtf', { message: '已更新' }, { look: 'note', text: '已更新' }],
  ] as const)('shows %s as its own kind of bubble', (name, values, look) => {
    expect(chatMessage(fields(name, values))).toEqual(look)
  })

  it('never mistakes a member that every object has for one of the content', () => {
    expect(chatMessage(fields('RC:TxtMsg', {}))).toEqual({ look: 'text', text: '' })
    const json = { form: 'json', objectName: 'RC:TxtMsg', text: '{"__proto__":{"content":"x"}}' }
    expect(chatMessage(json as Message)).toMatchObject({ text: '' })
  })

  it('shows the same whether the form or its JSON is open', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...messageTypes),
        fc.dictionary(fc.constantFrom('content', 'title', 'name', 'poi', 'message'), fc.string()),
        fc.option(fc.integer({ min: -9, max: 99_999 })),
        ({ objectName }, texts, number) => {
          const duration = number === null ? {} : { duration: String(number), size: String(number) }
          const form = fields(objectName, { ...texts, ...duration })
          const json: Message = { form: 'json', objectName, text: messageContent(form) }
          expect(chatMessage(json)).toEqual(chatMessage(form))
        },
      ),
    )
  })
})
