import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asCustom, asFields, switchType } from '../../../../renderer/compose/message/switch-type'
import { messageContent, type Message } from '../../../../shared/message/message'
import { messageTypes } from '../../../../shared/message/message-types'

type Fields = Extract<Message, { form: 'fields' }>
const names = messageTypes.map(({ objectName }) => objectName)
const name = fc.constantFrom(...names)

/** A message as the form makes it: values for the members of its own type. */
const typed: fc.Arbitrary<Fields> = fc
  .constantFrom(...messageTypes)
  .chain(({ objectName, fields, user }) =>
    fc.record({
      form: fc.constant('fields' as const),
      objectName: fc.constant(objectName),
      values: fc.record(
        Object.fromEntries(fields.map(({ key }) => [key, fc.oneof(fc.string(), fc.constant('7'))])),
      ),
      user: user
        ? fc.option(fc.record({ id: fc.string(), name: fc.string(), portrait: fc.string() }))
        : fc.constant(null),
    }),
  )

describe('another type for a message', () => {
  it('loses nothing: there, round about and back again says the same', () => {
    fc.assert(
      fc.property(typed, fc.array(name, { maxLength: 6 }), (message, way) => {
        const away = way.reduce((now, to) => switchType(now, to), message)
        const back = switchType(away, message.objectName)
        expect(messageContent(back)).toBe(messageContent(message))
      }),
    )
  })

  it('never shows a text as the base64 of a picture', () => {
    const text: Fields = {
      form: 'fields',
      objectName: 'RC:TxtMsg',
      values: { content: '周报', extra: 'a' },
      user: null,
    }
    expect(JSON.parse(messageContent(switchType(text, 'RC:ImgMsg')))).toEqual({
      content: '',
      imageUri: '',
      extra: 'a',
    })
    expect(switchType(text, 'RC:ImgTextMsg').values['content']).toBe('周报')
  })

  it('sends no sender profile with a type that has none, and has it again afterwards', () => {
    const user = { id: '1', name: '编辑部', portrait: '' }
    const text: Fields = { form: 'fields', objectName: 'RC:TxtMsg', values: {}, user }
    const command = switchType(text, 'RC:CmdMsg')
    expect(messageContent(command)).toBe('{"name":"","data":""}')
    expect(switchType(command, 'RC:ImgMsg').user).toEqual(user)
  })

  it('begins a custom type with what was typed so far, and an empty one with an object', () => {
    const text: Fields = {
      form: 'fields',
      objectName: 'RC:TxtMsg',
      values: { content: 'a' },
      user: null,
    }
    expect(asCustom(text)).toEqual({ form: 'json', objectName: '', text: '{\n  "content": "a"\n}' })
    expect(asCustom({ ...text, values: {} }).text).toBe('{}')
  })

  it('takes from JSON what the form can show, and survives what is no JSON', () => {
    const text = '{"content":"a","extra":7,"user":{},"__proto__":"x"}'
    const json = { form: 'json', objectName: 'app:x', text } as const
    expect(asFields(json, 'RC:TxtMsg').values).toEqual({ content: 'a', extra: '7' })
    expect(asFields({ ...json, text: '{"a":' }, 'RC:TxtMsg').values).toEqual({})
  })
})
