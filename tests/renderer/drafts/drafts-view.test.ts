import '../../support/one-height'
import 'fake-indexeddb/auto'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { draftsOnDisk } from '../../../renderer/db/drafts-on-disk'
import { pushdeskDatabase } from '../../../renderer/db/pushdesk-database'
import DraftsView from '../../../renderer/drafts/DraftsView.vue'
import { useAppearance } from '../../../renderer/stores/appearance'
import { useDrafts } from '../../../renderer/stores/drafts'
import { newDraft, type Draft } from '../../../shared/message/draft'
import { fail } from '../../../shared/result'

vi.mock('../../../renderer/drafts/FirstRun.vue', () => ({ default: { template: '<i>first</i>' } }))

const database = pushdeskDatabase()
let view: VueWrapper
let router: Router

const draft = (id: string, updatedAt: number): Draft => ({
  ...newDraft('push', id, 0),
  name: `草稿 ${id}`,
  updatedAt,
})

async function show(): Promise<void> {
  router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:path(.*)*', component: { template: '<i />' } }],
  })
  view = mount(DraftsView, { attachTo: document.body, global: { plugins: [router] } })
  await vi.waitFor(() => {
    if (view.find('[data-row]').exists() || view.text().includes('first')) return
    throw new Error('not loaded yet')
  })
}
const names = (): string[] => view.findAll('.name').map((one) => one.text())
const press = (key: string, init: KeyboardEventInit = {}): void => {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
  )
}

beforeEach(async () => {
  setActivePinia(createPinia())
  useAppearance().language = 'zh-CN'
  await database.drafts.clear()
})
afterEach(() => {
  view.unmount()
  document.body.innerHTML = ''
})

describe('DraftsView', () => {
  it('offers the first draft instead of an empty list', async () => {
    await show()
    expect(view.text()).toBe('first')
  })

  it('opens with Enter the row that the arrows have reached', async () => {
    await database.drafts.bulkPut([draft('a', 3), draft('b', 2), draft('c', 1)])
    await show()
    expect(names()).toEqual(['草稿 a', '草稿 b', '草稿 c'])
    view.find('input').element.focus()
    press('ArrowDown')
    press('ArrowDown')
    await flushPromises()
    expect(view.find('[aria-selected=true]').text()).toContain('草稿 b')
    press('Enter')
    await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/drafts/b'))
  })

  it('brings a deleted draft back on undo', async () => {
    await database.drafts.bulkPut([draft('a', 3), draft('b', 2)])
    await show()
    view.find<HTMLElement>('[role=grid]').element.focus()
    press('Delete')
    await vi.waitFor(() => expect(names()).toEqual(['草稿 b']))
    expect(useDrafts().binned.map(({ id }) => id)).toEqual(['a'])
    await view
      .findAll('button')
      .find((one) => one.text() === '撤销')
      ?.trigger('click')
    await vi.waitFor(() => expect(names()).toEqual(['草稿 a', '草稿 b']))
    const { updatedAt, ...back } = (await database.drafts.get('a')) as Draft
    expect({ ...back, updatedAt: 3 }).toEqual(draft('a', 3))
    expect(updatedAt).toBeGreaterThan(3)
  })

  it('duplicates the row in hand with the keys and opens the copy', async () => {
    await database.drafts.bulkPut([draft('a', 3)])
    await show()
    press('d', { ctrlKey: true })
    await vi.waitFor(() => expect(router.currentRoute.value.path).toMatch(/^\/drafts\/.{36}$/))
    expect(await database.drafts.count()).toBe(2)
  })

  it('says that a draft cannot be read, instead of showing a first run over it', async () => {
    await database.drafts.bulkPut([{ id: 'odd', updatedAt: 1, kind: 'from-the-future' }])
    router = createRouter({
      history: createMemoryHistory(),
      routes: [{ path: '/', component: {} }],
    })
    view = mount(DraftsView, { attachTo: document.body, global: { plugins: [router] } })
    await vi.waitFor(() => expect(view.text()).toContain('有 1 份草稿这个版本读不出来'))
    expect(view.text()).toContain('odd')
    expect(view.text()).not.toContain('first')
    expect(await database.drafts.count()).toBe(1)
  })

  it('shows what the disk has not taken as not saved, with the reason, and saves it on demand', async () => {
    await database.drafts.bulkPut([draft('a', 3)])
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
    const id = await useDrafts()
      .create('push')
      .finally(() => {
        IDBObjectStore.prototype.put = put
      })
    await show()
    expect(view.find('.progress.unsaved').text()).toBe('未保存：磁盘满了')
    expect(view.find('[role="alert"]').text()).toContain('有 1 份草稿未保存：磁盘满了')
    await view
      .findAll('button')
      .find((one) => one.text() === '再存一次')
      ?.trigger('click')
    await vi.waitFor(() => expect(view.find('[role="alert"]').exists()).toBe(false))
    expect(view.text()).not.toContain('未保存')
    expect(await database.drafts.get(id)).toMatchObject({ id })
  })

  it('says that a newer app has the drafts and what helps, instead of showing an empty desk', async () => {
    const list = vi.spyOn(draftsOnDisk, 'newest').mockResolvedValueOnce(fail('newer'))
    router = createRouter({
      history: createMemoryHistory(),
      routes: [{ path: '/', component: {} }],
    })
    view = mount(DraftsView, { attachTo: document.body, global: { plugins: [router] } })
    const says = '草稿只能看，不能改'
    await vi.waitFor(() => expect(view.text()).toContain(says))
    list.mockRestore()
    await view
      .findAll('button')
      .find((one) => one.text() === '再读一次')
      ?.trigger('click')
    await vi.waitFor(() => expect(view.text()).toBe('first'))
  })
})
