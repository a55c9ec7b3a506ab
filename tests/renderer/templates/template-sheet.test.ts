import 'fake-indexeddb/auto'
import { flushPromises, mount, type DOMWrapper, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { pushdeskDatabase } from '../../../renderer/db/pushdesk-database'
import { useDrafts } from '../../../renderer/stores/drafts'
import TemplateSheet from '../../../renderer/templates/TemplateSheet.vue'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { templateOf } from '../../../shared/message/from-template'
import { deskWindow, type DeskWindow } from '../../support/desk-window'
import { readyDraft } from '../../support/ready-draft'
import { rehearsalProfile } from '../../support/sample-profiles'

// How the phones draw it is not the matter here; what they are given is.
vi.mock('../../../renderer/send/ThumbFigures.vue', () => ({
  default: { props: ['draft'], template: '<output>{{ draft.alert }}</output>' },
}))
vi.mock('../../../renderer/send/SheetFrame.vue', () => ({
  default: { template: '<div tabindex="-1"><slot /></div>' },
}))

const t = zhCN.templates.sheet
const template = templateOf(
  { ...readyDraft('{{城市}}的朋友，{{时间}}开抢'), name: '{{城市}}站' },
  't1',
  1,
)
let desk: DeskWindow
let sheet: VueWrapper

async function open(): Promise<void> {
  sheet = mount(TemplateSheet, {
    props: { template },
    global: { plugins: desk.plugins },
    attachTo: document.body,
  })
  await flushPromises()
}
const fields = (): DOMWrapper<HTMLInputElement>[] => sheet.findAll('input')
const field = (index: number): DOMWrapper<HTMLInputElement> => {
  const found = fields()[index]
  if (found === undefined) throw new Error(`there is no field ${String(index)}`)
  return found
}

beforeEach(async () => {
  await pushdeskDatabase().drafts.clear()
  desk = await deskWindow(rehearsalProfile)
  await open()
})
afterEach(() => {
  sheet.unmount()
})

it('asks for each blank once, the first one focused, and shows at once what comes of it', async () => {
  expect(sheet.findAll('label').map((label) => label.text())).toEqual(['城市', '时间'])
  expect(document.activeElement).toBe(field(0).element)
  await field(0).setValue('杭州')
  expect(sheet.get('output').text()).toBe('杭州的朋友，{{时间}}开抢')
  expect(sheet.text()).toContain(t.named('杭州站'))
  expect(sheet.text()).toContain(t.empty(1))
})

it('goes on with Enter, and from the last field makes one draft, which is no template', async () => {
  await field(0).setValue('杭州')
  await field(0).trigger('keydown', { key: 'Enter' })
  expect(document.activeElement).toBe(field(1).element)
  await field(1).setValue('今晚')
  await field(1).trigger('keydown', { key: 'Enter' })
  await field(1).trigger('keydown', { key: 'Enter' })
  await vi.waitFor(() => expect(sheet.emitted('close')).toHaveLength(1))
  const { current, list } = useDrafts()
  expect(list).toHaveLength(1)
  expect(current).toMatchObject({ name: '杭州站', alert: '杭州的朋友，今晚开抢' })
  expect(current?.filing.template).toBe(false)
  await vi.waitFor(() =>
    expect(desk.router.currentRoute.value.path).toBe(`/drafts/${current?.id ?? ''}`),
  )
})

it('leaves Enter to an input method: it chooses a word there', async () => {
  await field(0).trigger('keydown', { key: 'Enter', isComposing: true })
  expect(document.activeElement).toBe(field(0).element)
})

it('keeps what was typed over a closed sheet, and forgets it once a draft was made of it', async () => {
  await field(0).setValue('杭州')
  sheet.unmount()
  await open()
  expect(field(0).element.value).toBe('杭州')
  await field(1).trigger('keydown', { key: 'Enter' })
  await vi.waitFor(() => expect(sheet.emitted('close')).toHaveLength(1))
  sheet.unmount()
  await open()
  expect(fields().map(({ element }) => element.value)).toEqual(['', ''])
})
