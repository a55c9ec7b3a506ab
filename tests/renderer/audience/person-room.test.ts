import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import PersonRoom from '../../../renderer/audience/one-person/PersonRoom.vue'
import { tagAssignmentSchema, tagRequest } from '../../../shared/tags/assignment'
import type { KnownPerson } from '../../../shared/tags/known-person'
import type { Example } from '../../support/read-examples'
import { fakeWindow, sampleProfile, type FakeWindow } from '../send/fake-bridge'

let view: VueWrapper | undefined
afterEach(() => view?.unmount())

const accepted = {
  ...{ kind: 'answered', code: 200, message: '', id: null, reached: null },
  ...{ httpStatus: 200, text: '{"code":200}', clockSkew: 0 },
}
const known = (tags: readonly string[], at = Date.now()): KnownPerson => ({ tags, at, by: 'hand' })

async function look(
  userId: string,
  person: KnownPerson | null,
  more: Readonly<Record<string, (input: unknown) => unknown>> = {},
  tagsGet = false,
): Promise<FakeWindow> {
  const fake = await fakeWindow(
    {
      'mirrorTags.person': () => ({ ok: true, value: person }),
      'tags.assign': () => ({ ok: true, value: accepted }),
      ...more,
    },
    { ...sampleProfile, tagsGet },
  )
  view = mount(PersonRoom, {
    props: { userId },
    global: { plugins: fake.plugins },
    attachTo: document.body,
  })
  await flushPromises()
  return fake
}

async function addTag(tag: string): Promise<void> {
  await view?.get('#tag-new').setValue(tag)
  await view?.get('#tag-new').trigger('keydown', { key: 'Enter' })
}
async function press(words: string): Promise<void> {
  const button = view?.findAll('button').find((found) => found.text().includes(words))
  if (!button) throw new Error(`no button «${words}»`)
  await button.trigger('click')
  await flushPromises()
}
const written = (fake: FakeWindow): readonly unknown[] =>
  fake.calls.filter(({ name }) => name === 'tags.assign').map(({ input }) => input)

describe('the tags of one person', () => {
  const [example] = Object.values(
    import.meta.glob<Example>('../../shared/message/examples/01-*.json', {
      eager: true,
      import: 'default',
    }),
  )

  it('makes the seed’s example of one person exactly', async () => {
    const body = example?.body as { userId: string; tags: readonly string[] }
    const fake = await look(body.userId, null)
    for (const tag of body.tags) await addTag(tag)
    await press('看请求')
    expect(JSON.parse(view?.get('[data-testid="tag-request"]').text() ?? '')).toEqual(body)
    await press('替换标签')
    await press('个人的标签')
    const [input] = written(fake) as [{ profileId: string; assignment: unknown }]
    expect(input.profileId).toBe('p1')
    expect(tagRequest(tagAssignmentSchema.parse(input.assignment)).body).toEqual(body)
    expect(view?.text()).toContain('写好了')
  })

  it('names what is lost before it is written: the server would drop it in silence', async () => {
    await look('u1', known(['女', '北京', '老客']))
    await view?.get('[aria-label="去掉标签「老客」"]').trigger('click')
    await view?.get('[aria-label="去掉标签「北京」"]').trigger('click')
    await addTag('上海')
    expect(view?.get('[data-testid="difference"]').text()).toContain('将丢失：北京、老客')
    expect(view?.get('[data-testid="difference"]').text()).toContain('新增：上海')
  })

  it('writes nothing before it has asked, and puts back the tags of before into the form', async () => {
    const fake = await look('u1', known(['女', '北京']))
    await view?.get('[aria-label="去掉标签「北京」"]').trigger('click')
    await press('替换标签')
    expect(written(fake)).toEqual([])
    await press('替换 1 个人的标签')
    expect(written(fake)).toHaveLength(1)
    await press('填回刚才的标签')
    expect(view?.find('[aria-label="去掉标签「北京」"]').exists()).toBe(true)
  })

  it('counts bytes, refuses a tag of 41 and 21 tags, and warns of unusual characters', async () => {
    await look('u1', known([]))
    await addTag('满3单!')
    expect(view?.text()).toContain('最长 8 / 40 字节')
    expect(view?.text()).toContain('少见的字符')
    await addTag('a'.repeat(41))
    expect(view?.get('#tag-tags-problems').text()).toContain('41 字节')
    expect(view?.text()).toContain('先改好标红的地方')
    view?.unmount()
    await look('u1', known(Array.from({ length: 21 }, (_, at) => `t${at}`)))
    expect(view?.get('#tag-tags-problems').text()).toContain('最多 20 个')
  })

  it('does not take an unknown person for an untagged one', async () => {
    await look('u1', null)
    expect(view?.text()).toContain('本机没有这个人的记录')
    expect(view?.text()).not.toContain('和现在一样')
  })

  it('asks RongCloud only where the profile allows it, and says that the call is beyond the seed', async () => {
    const fake = await look('u1', null)
    expect(view?.text()).toContain('没有打开')
    expect(fake.calls.some(({ name }) => name === 'mirrorTags.fetch')).toBe(false)
    view?.unmount()
    const fetched = { 'mirrorTags.fetch': () => ({ ok: true, value: { people: 1 } }) }
    const allowed = await look('u1', null, fetched, true)
    expect(view?.text()).toContain('早期文档没有')
    await press('向融云查')
    expect(allowed.calls.find(({ name }) => name === 'mirrorTags.fetch')?.input).toEqual({
      profileId: 'p1',
      userIds: ['u1'],
    })
  })

  it('says of a question that failed why, and never that something was or was not written', async () => {
    const why = async (outcome: object): Promise<string> => {
      const failure = { kind: 'not_answered', outcome, people: 0 }
      await look('u1', null, { 'mirrorTags.fetch': () => ({ ok: false, failure }) }, true)
      await press('向融云查')
      const said = view?.get('[role="alert"]').text() ?? ''
      view?.unmount()
      return said
    }
    expect(await why({ ...accepted, code: 1008, httpStatus: 429 })).toBe(
      '没有查到：1008 调用频率超限 调用太快了，等一会儿再来。',
    )
    expect(await why(accepted)).toContain('没有查到：融云的回答里没有标签')
    const lost = { kind: 'unknown', cause: 'cut', detail: '', httpStatus: null, text: '' }
    expect(await why(lost)).toBe('没有查到：连接中途断了')
  })

  it('says how old its word is', async () => {
    await look('u1', known(['女'], Date.now() - 9 * 86_400_000))
    expect(view?.text()).toContain('9 天前')
    expect(view?.text()).toContain('这期间别处可能改过')
  })

  it('tells a refusal from not knowing', async () => {
    const answer = { value: { ...accepted, code: 1004, httpStatus: 401, message: 'bad' } as object }
    await look('u1', known([]), { 'tags.assign': () => ({ ok: true, value: answer.value }) })
    await addTag('a')
    await press('替换标签')
    await press('个人的标签')
    expect(view?.text()).toContain('没有写进去：1004 验证签名错误')
    answer.value = { kind: 'unknown', cause: 'cut', detail: '', httpStatus: null, text: '' }
    await press('替换标签')
    await press('个人的标签')
    expect(view?.text()).toContain('不知道写没写进去')
    expect(view?.text()).toContain('可以放心重写')
  })
})
