import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import SegmentsRoom from '../../../renderer/audience/segments/SegmentsRoom.vue'
import { useSegments } from '../../../renderer/stores/segments'
import type { Segment, SegmentEstimate } from '../../../shared/segments/segment'
import { fakeWindow, type FakeWindow } from '../send/fake-bridge'

let view: VueWrapper | undefined
afterEach(() => {
  view?.unmount()
  vi.useRealTimers()
})

const DAY = 86_400_000
const other: Segment = {
  ...{ id: 's2', profileId: 'p1', name: '全部老客', createdAt: 0, savedAt: 0 },
  audience: { tags: ['老客'], tagsAny: [], userIds: [], packageName: '' },
}

async function open(id: string, estimate: SegmentEstimate): Promise<FakeWindow> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const fake = await fakeWindow({
    'segments.list': () => ({ ok: true, value: [other] }),
    'segments.save': (input) => ({ ok: true, value: input }),
    'segments.remove': () => ({ ok: true, value: null }),
    'segments.estimate': () => ({ ok: true, value: estimate }),
    'segments.overlap': () => ({
      ok: true,
      value: { left: estimate, right: estimate, both: 17, unknown: 0 },
    }),
  })
  await useSegments().load()
  view = mount(SegmentsRoom, {
    props: { id },
    global: { plugins: fake.plugins },
    attachTo: document.body,
  })
  await counted()
  return fake
}
async function counted(): Promise<void> {
  await vi.advanceTimersByTimeAsync(400)
  await flushPromises()
}
const mirror: SegmentEstimate = {
  ...{ by: 'mirror', people: 1200, known: 9000, packageIgnored: false },
  ...{ oldestAt: Date.now() - 3 * DAY, newestAt: Date.now() },
}

describe('a saved audience', () => {
  it('says how old the word behind its number is', async () => {
    await open('new:北京', mirror)
    expect(view?.text()).toContain('约 1,200 人')
    expect(view?.text()).toContain('依据 3 天前的本地镜像')
  })

  it('does not say «0 people» where the mirror knows nobody', async () => {
    await open('new:北京', { ...mirror, people: 0, known: 0, oldestAt: null, newestAt: null })
    expect(view?.text()).toContain('不等于没有人')
    expect(view?.text()).not.toContain('约 0 人')
  })

  it('is saved under a name with its conditions', async () => {
    const fake = await open('new:北京', { by: 'sandbox', people: 2200 })
    expect(view?.text()).toContain('演练名单，准确')
    expect(view?.get('[type="submit"]').text()).toBe('先起个名字')
    await view?.get('#segment-name').setValue('北京的人')
    await view?.get('form').trigger('submit')
    await flushPromises()
    const saved = fake.calls.find(({ name }) => name === 'segments.save')?.input
    expect(saved).toMatchObject({ profileId: 'p1', name: '北京的人', audience: { tags: ['北京'] } })
  })

  it('says what more than 1,000 ids cost and makes nothing of them by itself', async () => {
    const fake = await open('new', { by: 'ids', people: 2001 })
    const ids = Array.from({ length: 2001 }, (_, at) => `u${String(at)}`)
    await view?.get('#segment-ids').setValue(ids.join('\n'))
    expect(view?.text()).toContain('要拆成 3 条，用 3 张票')
    expect(fake.calls.some(({ name }) => name.startsWith('outbox.submit'))).toBe(false)
  })

  it('tells how many are in another one, too', async () => {
    await open('new:北京', mirror)
    await view?.get('select').setValue('s2')
    await counted()
    expect(view?.text()).toContain('17 人也在「全部老客」里')
  })

  it('is not deleted by one click, and comes back under its own id, so that drafts find it', async () => {
    const fake = await open('s2', mirror)
    const press = async (words: string): Promise<void> => {
      await view
        ?.findAll('button')
        .find((one) => one.text().includes(words))
        ?.trigger('click')
      await flushPromises()
    }
    const removed = (): number => fake.calls.filter(({ name }) => name === 'segments.remove').length
    await press('删除')
    expect(removed()).toBe(0)
    await press('删除这个受众')
    expect(removed()).toBe(1)
    expect(view?.text()).toContain('「全部老客」已删除')
    await press('撤销')
    expect(fake.calls.find(({ name }) => name === 'segments.save')?.input).toEqual(other)
    expect(view?.text()).not.toContain('已删除')
  })
})
