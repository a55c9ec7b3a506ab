import { afterEach, describe, expect, it, vi } from 'vitest'
import type { BroadcastDraft } from '../../../../shared/message/draft'
import { messageTypes } from '../../../../shared/message/message-types'
import { pushBody } from '../../../../shared/message/request'
import { zhCN } from '../../../../renderer/wording/zh-CN'
import { mountForm, type MountedForm } from '../mount-form'

vi.mock('../../../../renderer/preview/use-line-measure', () => ({
  countLines: () => ({ lines: 1, most: 4, cutAt: null }),
}))

let mounted: MountedForm
const open = (change: (draft: BroadcastDraft) => void = () => undefined): void => {
  mounted = mountForm('broadcast', 'content', (draft) => change(draft as BroadcastDraft))
}
afterEach(() => {
  mounted.form.unmount()
  document.body.innerHTML = ''
})

const choose = async (value: string): Promise<void> => {
  await mounted.form.find('select').setValue(value)
  await mounted.settle()
}
const sent = (): { objectName: string; content: unknown } => {
  const { message } = pushBody(mounted.draft)
  if (message === undefined) throw new Error('no message')
  return { objectName: message.objectName, content: JSON.parse(message.content) as unknown }
}
const label = (name: string, key: string): string => zhCN.message.label(name, key)

describe('the message of a broadcast', () => {
  it.each(messageTypes)('writes each member of $objectName into its content', async (type) => {
    open()
    await choose(type.objectName)
    const wanted: Record<string, unknown> = {}
    for (const [index, { key, kind }] of type.fields.entries()) {
      const isNumber = kind === 'integer' || kind === 'decimal'
      await mounted.type(label(type.objectName, key), isNumber ? String(index + 1) : `v${index}`)
      wanted[key] = isNumber ? index + 1 : `v${index}`
    }
    expect(sent()).toEqual({ objectName: type.objectName, content: wanted })
  })

  it('gives the text back after a look at another type, and after the custom one', async () => {
    open()
    await mounted.type('消息内容', '周报')
    await choose('RC:LBSMsg')
    await mounted.type('地点名称', '西湖')
    await choose('custom')
    await mounted.type('消息内容的 JSON', '{"half": ')
    await choose('RC:TxtMsg')
    expect(mounted.control('消息内容').value).toBe('周报')
    expect(mounted.form.text()).toContain('自定义 JSON 还留着')
    await choose('custom')
    expect(mounted.control('消息内容的 JSON').value).toBe('{"half": ')
    await choose('RC:LBSMsg')
    expect(mounted.control('地点名称').value).toBe('西湖')
  })

  it('sends the JSON of a custom type to the byte, and names the line of a mistake', async () => {
    open()
    await choose('custom')
    await mounted.type('类型名', 'app:coupon')
    await mounted.type('消息内容的 JSON', '{\n  "id": "7",\n}')
    expect(pushBody(mounted.draft).message).toEqual({
      objectName: 'app:coupon',
      content: '{\n  "id": "7",\n}',
    })
    expect(mounted.problemAt('消息内容的 JSON')).toContain('第 2 行')
    expect(mounted.problemAt('消息内容的 JSON')).toContain('多了一个逗号')
  })

  it('shows a published type whose content no form can show as JSON, and says why', async () => {
    open((draft) => {
      draft.message = { form: 'json', objectName: 'RC:TxtMsg', text: '{"content":"a","odd":[1]}' }
    })
    expect(mounted.form.find('select').element.value).toBe('custom')
    expect(mounted.form.text()).toContain('「RC:TxtMsg」是融云的类型')
    await choose('RC:TxtMsg')
    expect(mounted.control('消息内容').value).toBe('a')
  })

  it('adds the sender’s profile with the first word of it, and drops it with the last', async () => {
    open()
    const fold = mounted.form.findAll('button').find((one) => one.text().includes('发送人资料'))
    await fold?.trigger('click')
    await mounted.type('名字', '编辑部')
    expect(sent().content).toMatchObject({ user: { id: '', name: '编辑部', portrait: '' } })
    await mounted.type('名字', '')
    expect(sent().content).toEqual({ content: '' })
  })

  it('keeps a number that is none as typed, and names it', async () => {
    open()
    await choose('RC:GIFMsg')
    await mounted.type('宽', '12px')
    expect(mounted.control('宽').value).toBe('12px')
    expect(mounted.problemAt('宽')).not.toBe('')
  })

  it('jumps into the folded profile and to the later fields', async () => {
    open()
    await mounted.composer.jump('message.user.name')
    expect(document.activeElement?.id).toBe('field-message-user-name')
    await mounted.composer.jump('notification.ios.thread-id')
    expect(document.activeElement?.id).toBe('field-notification-ios-thread-id')
    await mounted.composer.jump('beyond')
    expect(document.activeElement?.id).toBe('field-beyond')
  })
})

describe('what lies behind «高级»', () => {
  it('goes into the request, is counted on the head, and leaves without a trace', async () => {
    open()
    await mounted.composer.jump('beyond')
    await mounted.type('分组', 'autumn')
    await mounted.type('华为 通知渠道', 'news')
    expect(mounted.draft.beyond).toEqual({
      notification: { ios: { 'thread-id': 'autumn' }, android: { hw: { channelId: 'news' } } },
    })
    const head = mounted.form.find('#field-beyond')
    expect(head.text()).toContain('设了 2 项')
    expect(head.text()).toContain('超出种子文档')
    await mounted.type('分组', '')
    await mounted.type('华为 通知渠道', '')
    expect(mounted.draft.beyond).toEqual({})
  })

  it('lets only right extras of HarmonyOS into the request, and keeps wrong ones as typed', async () => {
    open()
    await mounted.composer.jump('notification.title')
    await mounted.type('HarmonyOS 附加字段', '{"a": "1"}')
    expect(mounted.draft.beyond).toEqual({ notification: { harmonyOS: { extras: { a: '1' } } } })
    await mounted.type('HarmonyOS 附加字段', '{"a": {"b": 1}}')
    expect(mounted.problemAt('HarmonyOS 附加字段')).toContain('「a」的值不是文字')
    expect(mounted.draft.beyond).toEqual({ notification: { harmonyOS: { extras: { a: '1' } } } })
    await mounted.type('HarmonyOS 附加字段', '')
    expect(mounted.draft.beyond).toEqual({})
  })

  it('shows a value of another type and changes it only when asked', async () => {
    open((draft) => (draft.beyond = { notification: { title: 7 } }))
    await mounted.composer.jump('beyond')
    expect(mounted.form.text()).toContain('现在是 7')
    await mounted.form
      .findAll('button')
      .find((one) => one.text() === '去掉')
      ?.trigger('click')
    expect(mounted.draft.beyond).toEqual({})
  })
})
