import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import SegmentPick from '../../../renderer/compose/SegmentPick.vue'
import type { SegmentNews } from '../../../renderer/compose/use-segment-copy'
import { useSegments } from '../../../renderer/stores/segments'
import { newDraft } from '../../../shared/message/draft'
import type { Audience } from '../../../shared/message/audience'
import type { Segment } from '../../../shared/segments/segment'
import { fakeWindow } from '../send/fake-bridge'

let view: VueWrapper | undefined
afterEach(() => view?.unmount())

const saved: Segment = {
  ...{ id: 's1', profileId: 'p1', name: '老客', createdAt: 0, savedAt: 0 },
  audience: { tags: ['老客'], tagsAny: [], userIds: [], packageName: '' },
}
async function pick(
  segment: Audience['segment'],
  news: SegmentNews | null = null,
  list: object = { ok: true, value: [saved] },
): Promise<Audience> {
  const fake = await fakeWindow({ 'segments.list': () => list })
  await useSegments().load()
  const { audience } = newDraft('push', 'd1', 0)
  const chosen = { ...audience, tags: ['老客'], ...(segment && { segment }) }
  view = mount(SegmentPick, {
    props: { modelValue: chosen, news },
    global: { plugins: fake.plugins },
    attachTo: document.body,
  })
  await flushPromises()
  return chosen
}
async function press(words: string): Promise<void> {
  const button = view?.findAll('button').find((one) => one.text().includes(words))
  if (!button) throw new Error(`no button «${words}»`)
  await button.trigger('click')
}

it('says by its name which saved audience is gone, and that the draft can be sent all the same', async () => {
  const audience = await pick({ id: 'gone', name: '京沪女客' })
  expect(view?.get('[role="status"]').text()).toContain('没有「京沪女客」')
  await press('改成自己的条件')
  expect(audience).toMatchObject({ tags: ['老客'] })
  expect(audience.segment).toBeUndefined()
})

it('says what a saved audience was before it changed, and gives that back on request', async () => {
  const before = { tags: ['北京'], tagsAny: [], userIds: [], packageName: '' }
  const audience = await pick(
    { id: 's1', name: '老客' },
    { kind: 'followed', name: '老客', before },
  )
  expect(view?.get('[role="status"]').text()).toContain('原来是：具有「北京」')
  await press('留着原来的条件')
  expect(audience.tags).toEqual(['北京'])
  expect(audience.segment).toBeUndefined()
  expect(view?.emitted('seen')).toHaveLength(1)
})

it('takes an edit back by one click', async () => {
  const audience = await pick(undefined, { kind: 'let_go', segment: saved })
  expect(view?.text()).toContain('不再跟着「老客」变')
  audience.tags = ['上海']
  await press('改回去')
  expect(audience).toMatchObject({ tags: ['老客'], segment: { id: 's1', name: '老客' } })
})

it('does not take a list that could not be read for a deleted audience', async () => {
  await pick({ id: 's1', name: '老客' }, null, { ok: false, failure: { kind: 'crashed' } })
  expect(view?.text()).toContain('没有读出来')
  expect(view?.text()).not.toContain('删掉')
})
