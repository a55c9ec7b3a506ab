import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import AudienceView from '../../../renderer/audience/AudienceView.vue'
import { tagAssignmentSchema, tagRequest } from '../../../shared/tags/assignment'
import type { Example } from '../../support/read-examples'
import { fakeWindow, type FakeWindow } from '../send/fake-bridge'

let view: VueWrapper | undefined
afterEach(() => view?.unmount())

const accepted = {
  kind: 'answered',
  code: 200,
  message: '',
  id: null,
  reached: null,
  httpStatus: 200,
  text: '{"code":200}',
  clockSkew: 0,
}

async function fill(ids: string, tags: readonly string[], outcome: unknown): Promise<FakeWindow> {
  const fake = await fakeWindow({ 'tags.assign': () => ({ ok: true, value: outcome }) })
  view = mount(AudienceView, { global: { plugins: fake.plugins }, attachTo: document.body })
  await view.get('#tag-people').setValue(ids)
  for (const tag of tags) {
    await view.get('#tag-new').setValue(tag)
    await view.get('#tag-new').trigger('keydown', { key: 'Enter' })
  }
  return fake
}

async function press(words: string): Promise<void> {
  const button = view?.findAll('button').find((found) => found.text().includes(words))
  if (!button) throw new Error(`no button «${words}»`)
  await button.trigger('click')
  await flushPromises()
}

const written = (fake: FakeWindow): unknown[] =>
  fake.calls.filter(({ name }) => name === 'tags.assign').map(({ input }) => input)

describe('the tag form', () => {
  // By Vite: a window has no file system.
  const examples = Object.values(
    import.meta.glob<Example>('../../shared/message/examples/0[12]-*.json', {
      eager: true,
      import: 'default',
    }),
  )

  it('has both examples to make', () => {
    expect(examples.map(({ kind }) => kind)).toEqual(['tag', 'tagBatch'])
  })

  it.each(examples)('makes example $name exactly', async ({ path, body }) => {
    const { userId, userIds, tags } = body as {
      userId?: string
      userIds?: string[]
      tags: string[]
    }
    const fake = await fill((userIds ?? [userId]).join('\n'), tags, accepted)
    await press('看请求')
    expect(JSON.parse(view?.get('[data-testid="tag-request"]').text() ?? '')).toEqual(body)
    expect(view?.text()).toContain(`POST ${path}`)

    await press('替换标签')
    await press('个人的标签')
    const [input] = written(fake) as [{ profileId: string; assignment: unknown }]
    expect(input.profileId).toBe('p1')
    expect(tagRequest(tagAssignmentSchema.parse(input.assignment)).body).toEqual(body)
    expect(view?.text()).toContain('写好了')
  })

  it('writes nothing before it has asked, and nothing after «再想想»', async () => {
    const fake = await fill('id1', ['北京'], accepted)
    await press('替换标签')
    expect(view?.text()).toContain('1 个人的标签将全部换成 「北京」')
    await press('再想想')
    expect(written(fake)).toEqual([])
  })

  it('takes its question back when the form changes under it', async () => {
    const fake = await fill('id1', ['北京'], accepted)
    await press('替换标签')
    await view?.get('#tag-people').setValue('id1\nid2')
    expect(view?.text()).not.toContain('将全部换成')
    expect(written(fake)).toEqual([])
  })

  it('says that no tags at all clears them', async () => {
    await fill('id1', [], accepted)
    await press('替换标签')
    expect(view?.text()).toContain('1 个人的标签将全部清空')
  })

  it('names a tag of 41 bytes, 21 tags and 1001 people at their fields, and locks the button', async () => {
    await fill('id1', ['a'.repeat(41)], accepted)
    expect(view?.get('#tag-tags-problems').text()).toContain('41 字节')
    expect(view?.text()).toContain('先改好标红的地方')
    view?.unmount()

    const tags = Array.from({ length: 21 }, (_, at) => `t${at}`)
    await fill('id1', tags, accepted)
    expect(view?.get('#tag-tags-problems').text()).toContain('最多 20 个')
    view?.unmount()

    const ids = Array.from({ length: 1001 }, (_, at) => `u${at}`)
    await fill(ids.join('\n'), ['a'], accepted)
    expect(view?.get('#tag-people-problems').text()).toContain('最多 1000 个')
    expect(view?.text()).toContain('先改好标红的地方')
  })

  it('tells a refusal from not knowing', async () => {
    await fill('id1', ['a'], { ...accepted, code: 1004, httpStatus: 401, message: 'bad' })
    await press('替换标签')
    await press('个人的标签')
    expect(view?.text()).toContain('没有写进去：1004 验证签名错误')
    view?.unmount()

    const cut = { kind: 'unknown', cause: 'cut', detail: '', httpStatus: null, text: '' }
    await fill('id1', ['a'], cut)
    await press('替换标签')
    await press('个人的标签')
    expect(view?.text()).toContain('不知道写没写进去')
    expect(view?.text()).toContain('可以放心重写')
  })
})
