import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import DictionaryRoom from '../../../renderer/audience/dictionary/DictionaryRoom.vue'
import { useTagMirror } from '../../../renderer/stores/tag-mirror'
import { fakeWindow } from '../send/fake-bridge'

let view: VueWrapper | undefined
afterEach(() => view?.unmount())

const DAY = 86_400_000
async function open(dictionary: object): Promise<VueWrapper> {
  const now = Date.now()
  const fake = await fakeWindow({
    'mirrorTags.dictionary': () => dictionary,
    'mirrorTags.count': () => ({
      ok: true,
      value: { people: 9, known: 9, oldestAt: now - 3 * DAY, newestAt: now - DAY },
    }),
  })
  await useTagMirror().load()
  view = mount(DictionaryRoom, { global: { plugins: fake.plugins }, attachTo: document.body })
  await flushPromises()
  return view
}
const tags = [
  { tag: '女', people: 612_080 },
  { tag: '北京', people: 225_140 },
]

describe('the tags of this desk', () => {
  it('says how many people each has and how old the word of it is: it is no count of RongCloud’s', async () => {
    const room = await open({ ok: true, value: { people: 1_224_160, tags } })
    expect(room.text()).toContain('不是融云的实时数')
    expect(room.text()).toContain('依据 3 天前的到昨天的记录')
    expect(room.findAll('tbody tr').map((row) => row.text())).toEqual([
      '女612,08050%用它建受众',
      '北京225,14018%用它建受众',
    ])
    await room.get('input').setValue('京')
    expect(room.findAll('tbody tr')).toHaveLength(1)
    await room.get('input').setValue('没有的')
    expect(room.text()).toContain('没有这样的标签')
  })

  it('teaches what writing tags does where there are none yet, and offers the next act', async () => {
    const room = await open({ ok: true, value: { people: 0, tags: [] } })
    expect(room.text()).toContain('融云写标签是整组替换')
    expect(room.get('button').text()).toContain('导入标签名单')
  })

  it('does not take a mirror that cannot be read for an empty one', async () => {
    const room = await open({ ok: false, failure: { kind: 'crashed' } })
    expect(room.get('[role="alert"]').text()).toContain('没有读出来')
    expect(room.text()).not.toContain('还没有写过标签')
  })
})
