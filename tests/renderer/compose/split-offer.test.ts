import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import SplitOffer from '../../../renderer/compose/SplitOffer.vue'
import { useDrafts } from '../../../renderer/stores/drafts'
import { newDraft, type Draft } from '../../../shared/message/draft'
import { fakeWindow } from '../send/fake-bridge'

let view: VueWrapper | undefined
afterEach(() => view?.unmount())

const draftTo = (people: number): Draft => {
  const draft = newDraft('push', 'd1', 0)
  const userIds = Array.from({ length: people }, (_, at) => `u${String(at)}`)
  return {
    ...draft,
    name: '回访',
    audience: { ...draft.audience, userIds, segment: { id: 's1', name: '老客' } },
  }
}

async function offer(
  people: number,
): Promise<{ readonly made: Draft[]; readonly calls: string[] }> {
  const fake = await fakeWindow()
  const made: Draft[] = []
  vi.spyOn(useDrafts(), 'adopt').mockImplementation(async (draft) => {
    made.push(draft)
    return draft.id
  })
  view = mount(SplitOffer, {
    props: { draft: draftTo(people) },
    global: { plugins: fake.plugins },
    attachTo: document.body,
  })
  return { made, calls: fake.calls.map(({ name }) => name) }
}
async function press(words: string): Promise<void> {
  await view
    ?.findAll('button')
    .find((one) => one.text().includes(words))
    ?.trigger('click')
  await flushPromises()
}

it('says nothing where one send is enough', async () => {
  await offer(1000)
  expect(view?.text()).toBe('')
})

it('splits only after it has said what that costs: everybody in one part, and no part grows back', async () => {
  const { made, calls } = await offer(2001)
  expect(view?.text()).toContain('要拆成 3 条，用 3 张票')
  await press('拆成 3 份草稿')
  expect(view?.text()).toContain('一共 3 张票；今天还剩 3 张')
  expect(made).toEqual([])
  await press('新建 3 份草稿')
  expect(made.map(({ name }) => name)).toEqual(['回访 1/3', '回访 2/3', '回访 3/3'])
  expect(made.flatMap(({ audience }) => audience.userIds)).toEqual(draftTo(2001).audience.userIds)
  expect(made.every(({ audience }) => audience.segment === undefined)).toBe(true)
  expect(calls).not.toContain('outbox.submit')
})
