import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick, ref, type Ref } from 'vue'
import RequestEditor from '../../../../renderer/compose/request/RequestEditor.vue'
import { useAppearance } from '../../../../renderer/stores/appearance'
import { newDraft, type Draft } from '../../../../shared/message/draft'

let draft: Ref<Draft>
let mounted: VueWrapper
let changes: number

const open = (): void => {
  const Host = defineComponent({
    setup: () => () =>
      h(RequestEditor, {
        draft: draft.value,
        onChange: (next: Draft) => {
          changes += 1
          draft.value = next
        },
      }),
  })
  mounted = mount(Host, { attachTo: document.body })
}
const area = (): HTMLTextAreaElement => mounted.find('textarea').element
const type = async (text: string): Promise<void> => {
  await mounted.find('textarea').setValue(text)
  await nextTick()
}
const edit = (from: string, to: string): Promise<void> => type(area().value.replace(from, to))

beforeEach(() => {
  setActivePinia(createPinia())
  useAppearance().language = 'zh-CN'
  changes = 0
  draft = ref({ ...newDraft('push', 'd', 0), alert: '旧的' })
  open()
})
afterEach(() => {
  mounted.unmount()
})

describe('the request editor', () => {
  it('lets the form follow every text that can be read', async () => {
    await edit('"旧的"', '"新的", "ios": {"badge": 0}')
    expect(draft.value).toMatchObject({ alert: '新的', ios: { badge: { mode: 'clear' } } })
    expect(mounted.text()).toContain('表单已经跟上')
  })

  it('leaves the form alone while the JSON is wrong, and names the line', async () => {
    await edit('"旧的"', '"新的",')
    expect(draft.value.alert).toBe('旧的')
    expect(mounted.text()).toContain('第 8 行')
    expect(mounted.text()).toContain('多了一个逗号')
    expect(area().getAttribute('aria-invalid')).toBe('true')
    await edit('"新的",', '"新的"')
    expect(draft.value.alert).toBe('新的')
  })

  it('names the field of a wrong type, and keeps the form', async () => {
    await edit('"旧的"', '"新的", "ios": {"badge": "2"}')
    expect(mounted.text()).toContain('notification.ios.badge 要数字')
    expect(draft.value.alert).toBe('旧的')
  })

  it('keeps what no form shows', async () => {
    await edit('"旧的"', '"旧的", "title": "later", "strange": [1]')
    expect(draft.value.beyond).toEqual({ notification: { title: 'later', strange: [1] } })
  })

  it('does not empty the form with an empty object', async () => {
    await type('{}')
    expect(draft.value.alert).toBe('旧的')
    expect(mounted.text()).toContain('看不出这是推送')
  })

  it.each(['// x', '"a": 1, "a": 2,', '"__proto__": {},'])(
    'says what is wrong with %s',
    async (text) => {
      await edit('{', `{ ${text}\n`)
      expect(draft.value.beyond).toEqual({})
      expect(mounted.findAll('.faults li').length).toBeGreaterThan(0)
    },
  )

  it('asks before a push becomes a broadcast', async () => {
    await edit('"audience"', '"fromuserid": "a", "audience"')
    expect(draft.value.kind).toBe('push')
    expect(mounted.text()).toContain('这会把推送变成广播消息')
    await mounted
      .findAll('button')
      .find((one) => one.text() === '变成广播消息')
      ?.trigger('click')
    expect(draft.value).toMatchObject({ kind: 'broadcast', sender: 'a', alert: '旧的' })
  })

  it('gives a text that was left wrong back on the next opening, and only while it still fits', async () => {
    await edit('"旧的"', '"新的",')
    const left = area().value
    mounted.unmount()
    open()
    expect(area().value).toBe(left)
    expect(mounted.text()).toContain('多了一个逗号')
    mounted.unmount()
    draft.value = { ...draft.value, alert: '表单里改过' }
    open()
    expect(area().value).toContain('表单里改过')
  })

  it('does not write into the text while the form follows it, or undo would be lost', async () => {
    const text = `${area().value.replace('"旧的"', '   "新的"')}\n\n`
    await type(text)
    expect(changes).toBe(1)
    expect(area().value).toBe(text)
  })
})
