import 'fake-indexeddb/auto'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { pushdeskDatabase } from '../../../renderer/db/pushdesk-database'
import CommandPalette from '../../../renderer/shell/CommandPalette.vue'
import { useDrafts } from '../../../renderer/stores/drafts'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { draftOf, templateOf } from '../../../shared/message/from-template'
import type { Attempt } from '../../../shared/outbox/attempt'
import { ok } from '../../../shared/result'
import type { Segment } from '../../../shared/segments/segment'
import { deskWindow, type DeskWindow } from '../../support/desk-window'
import { outcomes } from '../../support/outcomes'
import { readyDraft } from '../../support/ready-draft'
import { sampleAttempt } from '../../support/sample-attempt'
import { rehearsalProfile } from '../../support/sample-profiles'

const t = zhCN.shell.palette
const sends = (count: number): Attempt[] =>
  Array.from({ length: count }, (_, index) =>
    sampleAttempt(outcomes.sent, { id: `a${String(index)}`, draftName: `秋茶 ${String(index)}` }),
  )

const segment: Segment = {
  ...{ id: 's1', profileId: rehearsalProfile.id, name: '华东老客', createdAt: 1, savedAt: 1 },
  audience: { tags: ['会员'], tagsAny: [], userIds: [], packageName: '' },
}

let palette: VueWrapper
let desk: DeskWindow

async function open(attempts: readonly Attempt[]): Promise<void> {
  desk = await deskWindow(rehearsalProfile, { attempts }, { 'segments.list': () => ok([segment]) })
  const drafts = useDrafts()
  await drafts.adopt({ ...readyDraft(), id: 'd1', name: '春茶草稿' })
  await drafts.adopt(templateOf({ ...readyDraft('{{城市}}上新'), name: '城市模板' }, 't1', 1))
  await drafts.adopt(draftOf(readyDraft(), new Map(), 'd2', 2))
  palette = mount(CommandPalette, {
    global: { plugins: desk.plugins },
    attachTo: document.body,
  })
  await flushPromises()
}
const type = async (words: string): Promise<void> => {
  await palette.get('input').setValue(words)
}
const press = (key: string) => palette.get('[role=dialog]').trigger('keydown', { key })
const selected = (): string => palette.get('[aria-selected=true]').text()
const options = (group: keyof typeof t): string[] => {
  const found = palette
    .findAll('[role=group]')
    .find((each) => each.get('.group').text() === t[group])
  return found?.findAll('[role=option]').map((one) => one.text()) ?? []
}

beforeEach(async () => {
  await pushdeskDatabase().drafts.clear()
  vi.stubGlobal('requestIdleCallback', () => 0)
  vi.stubGlobal('cancelIdleCallback', () => undefined)
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(() => {
  palette.unmount()
  vi.unstubAllGlobals()
})

it('puts drafts, templates and sends under headings of their own', async () => {
  await open(sends(1))
  await type('茶')
  expect(options('drafts').join()).toContain('春茶草稿')
  expect(options('sends')).toHaveLength(1)
  await type('城市')
  expect(options('drafts')).toEqual([])
  expect(options('templates').join()).toContain('城市模板')
})

it('finds a saved audience by its name and by whom it means, and leads to it', async () => {
  await open(sends(1))
  await type('华东 会员')
  expect(options('segments')).toHaveLength(1)
  await type('具有')
  expect(options('segments')).toEqual([])
  await type('华东 会员')
  await press('Enter')
  await flushPromises()
  expect(desk.router.currentRoute.value.path).toBe('/audience/segments/s1')
})

it('shows the first of many sends and leads to the rest with the words filled in', async () => {
  await open(sends(30))
  await type('秋茶')
  const shown = options('sends')
  expect(shown.at(-1)).toBe(t.more(30 - (shown.length - 1)))
  await press('End')
  expect(selected()).toBe(shown.at(-1))
  await press('Enter')
  await flushPromises()
  expect(desk.router.currentRoute.value).toMatchObject({
    path: '/history',
    query: { words: '秋茶' },
  })
  expect(palette.emitted('close')).toHaveLength(1)
})

it('opens the very send by its address', async () => {
  await open(sends(3))
  await type('秋茶 2')
  await press('Enter')
  await flushPromises()
  expect(desk.router.currentRoute.value.fullPath).toBe('/history?attempt=a2')
})

it('is one round for the keys: up from the first is the last, and Home and End go there', async () => {
  await open(sends(2))
  const first = selected()
  await press('ArrowUp')
  const last = selected()
  expect(last).not.toBe(first)
  await press('ArrowDown')
  expect(selected()).toBe(first)
  await press('End')
  expect(selected()).toBe(last)
  await press('Home')
  expect(selected()).toBe(first)
})

it('tells a screen reader what it is, which option is in hand, and how many there are', async () => {
  await open(sends(1))
  const field = palette.get('[role=combobox]')
  const active = field.attributes('aria-activedescendant') ?? ''
  expect(palette.get('[aria-selected=true]').attributes('id')).toBe(active)
  expect(palette.get('[role=listbox]').attributes('id')).toBe(field.attributes('aria-controls'))
  for (const group of palette.findAll('[role=group]'))
    expect(palette.find(`[id="${group.attributes('aria-labelledby') ?? ''}"]`).exists()).toBe(true)
  await type('没有这样的东西')
  expect(field.attributes('aria-activedescendant')).toBeUndefined()
  expect(palette.text()).toContain(t.nothing('没有这样的东西'))
})

it('leaves Enter and the arrows to an input method that is composing', async () => {
  await open(sends(2))
  const before = selected()
  await palette.get('[role=dialog]').trigger('keydown', { key: 'ArrowDown', isComposing: true })
  expect(selected()).toBe(before)
})
