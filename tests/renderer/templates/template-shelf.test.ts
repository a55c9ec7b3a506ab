import 'fake-indexeddb/auto'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { pushdeskDatabase } from '../../../renderer/db/pushdesk-database'
import { useDrafts } from '../../../renderer/stores/drafts'
import TemplateShelf from '../../../renderer/templates/TemplateShelf.vue'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { templateOf } from '../../../shared/message/from-template'
import { deskWindow, type DeskWindow } from '../../support/desk-window'
import { readyDraft } from '../../support/ready-draft'
import { rehearsalProfile } from '../../support/sample-profiles'

vi.mock('../../../renderer/preview/IosThumb.vue', () => ({
  default: { props: ['draft'], template: '<i>{{ draft.ios.title }}</i>' },
}))
vi.mock('../../../renderer/templates/TemplateSheet.vue', () => ({
  default: { props: ['template'], template: '<dialog>{{ template.name }}</dialog>' },
}))

const t = zhCN.templates.shelf
let desk: DeskWindow
let shelf: VueWrapper

async function open(): Promise<void> {
  shelf = mount(TemplateShelf, { global: { plugins: desk.plugins }, attachTo: document.body })
  await flushPromises()
  await vi.waitFor(() => expect(shelf.findAll('i').length).toBe(shelf.findAll('li').length))
}
const keep = (id: string, alert: string, name = `模板 ${id}`): Promise<string> => {
  const draft = readyDraft(alert)
  const titled = { ...draft, name, ios: { ...draft.ios, title: `标题 ${id}` } }
  return useDrafts().adopt(templateOf(titled, id, Date.now()))
}

beforeEach(async () => {
  await pushdeskDatabase().drafts.clear()
  desk = await deskWindow(rehearsalProfile)
})
afterEach(() => {
  shelf.unmount()
})

it('stands nowhere without a template, and shows no ordinary draft as one', async () => {
  await useDrafts().adopt(readyDraft())
  await open()
  expect(shelf.find('section').exists()).toBe(false)
})

it('shows the whole template as the phone would, also what the list of drafts does not know', async () => {
  await keep('a', '{{城市}}今晚开抢')
  await open()
  expect(shelf.get('i').text()).toBe('标题 a')
  expect(shelf.get('li').text()).toContain(t.asks('{{城市}}'))
})

it('asks where there is something to ask, and else makes the draft at once', async () => {
  await keep('a', '{{城市}}今晚开抢')
  await keep('b', '没有空')
  await open()
  const [latest, other] = shelf.findAll('li .use')
  await latest?.trigger('click')
  await flushPromises()
  await vi.waitFor(() => expect(shelf.emitted('choose')).toHaveLength(1))
  expect(shelf.find('dialog').exists()).toBe(false)
  await other?.trigger('click')
  await vi.waitFor(() => expect(shelf.get('dialog').text()).toBe('模板 a'))
})

it('shows two rows of many, and all of them with a search to whoever asks', async () => {
  for (let index = 0; index < 9; index += 1) await keep(String(index), `文案 ${String(index)}`)
  await open()
  expect(shelf.findAll('li')).toHaveLength(6)
  const all = shelf.findAll('button').find((one) => one.text() === t.all(9))
  await all?.trigger('click')
  expect(shelf.findAll('li')).toHaveLength(9)
  await shelf.get('input').setValue('文案 ３')
  expect(shelf.findAll('li .name').map((one) => one.text())).toEqual(['推送模板 3'])
  await shelf.get('input').setValue('没有')
  expect(shelf.text()).toContain(t.nothingFound('没有'))
})

it('says so where the template has gone meanwhile, instead of doing nothing', async () => {
  await keep('a', '{{城市}}')
  await open()
  vi.spyOn(useDrafts(), 'read').mockResolvedValue(undefined)
  await shelf.get('li .use').trigger('click')
  await flushPromises()
  expect(shelf.get('[role=alert]').text()).toBe(t.gone)
})

it('is changed in the composer, like a draft', async () => {
  await keep('a', '{{城市}}')
  await open()
  await shelf.get('li .edit').trigger('click')
  await flushPromises()
  expect(desk.router.currentRoute.value.path).toBe('/drafts/a')
})
