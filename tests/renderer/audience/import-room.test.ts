import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import ImportRoom from '../../../renderer/audience/import/ImportRoom.vue'
import type { ListState, ListSummary } from '../../../shared/tags/tag-list'
import { fakeWindow, type FakeWindow } from '../send/fake-bridge'
import { sampleJob, samplePlan } from './sample-job'

let view: VueWrapper | undefined
afterEach(() => view?.unmount())

const summary: ListSummary = {
  layout: { encoding: 'gb18030', bom: false, separator: ',', header: true },
  ...{ kind: 'ids_and_tags', lines: 12_348, people: 12_345, repeated: 1, merged: 0 },
  remarks: { rounded_number: 2 },
  rows: [{ line: 2, userId: 'u_1', tags: ['女'] }],
  firstRemarks: [{ line: 7, remark: 'rounded_number', text: '1.2E+11,女' }],
}
type Answers = Readonly<Record<string, (input: unknown) => unknown>>

async function open(now: ListState, answers: Answers = {}): Promise<FakeWindow> {
  const fake = await fakeWindow({
    'tagList.open': () => ({ ok: true, value: { id: 'l1', name: '会员.csv', now } }),
    'tagList.cancel': () => ({ ok: true, value: null }),
    'tagJobs.drop': () => ({ ok: true, value: null }),
    'tagJobs.plan': (input) => ({
      ok: true,
      value: samplePlan((input as { planId: string }).planId),
    }),
    'tagJobs.confirm': () => ({ ok: true, value: sampleJob() }),
    ...answers,
  })
  view = mount(ImportRoom, { global: { plugins: fake.plugins }, attachTo: document.body })
  await press('打开文件')
  return fake
}
function button(words: string) {
  const found = view?.findAll('button').find((one) => one.text().includes(words))
  if (!found) throw new Error(`no button «${words}» in ${view?.text() ?? ''}`)
  return found
}
async function press(words: string): Promise<void> {
  await button(words).trigger('click')
  await flushPromises()
}
const typeName = async (name: string): Promise<void> => {
  await view?.get('.confirm input:not([type])').setValue(name)
}
const inputs = (fake: FakeWindow, name: string): readonly unknown[] =>
  fake.calls.filter((call) => call.name === name).map(({ input }) => input)
const ready = (changes: Partial<ListSummary> = {}): ListState => ({
  state: 'ready',
  summary: { ...summary, ...changes },
  seconds: 0.1,
})

describe('importing a list', () => {
  it('shows what is lost and sends nothing until that was ticked', async () => {
    const fake = await open(ready())
    expect(view?.text()).toContain('412')
    expect(view?.find('s').text()).toBe('老客')
    expect(view?.text()).toContain('13 次调用 · 每秒不超过 10 次')
    expect(button('先勾选上面的确认').attributes('disabled')).toBeDefined()
    expect(inputs(fake, 'tagJobs.confirm')).toEqual([])
    await view?.get('[role="checkbox"]').trigger('click')
    // As strict as a send to everyone: the name of a real app is typed.
    expect(button('应用名还差 4 个字').attributes('disabled')).toBeDefined()
    await typeName('山野茶坊')
    expect(button('和应用名不一样').attributes('disabled')).toBeDefined()
    await typeName('山野茶事')
    await press('给 12,345 人设标签 · 13 次调用')
    expect(inputs(fake, 'tagJobs.confirm')).toMatchObject([
      {
        accepted: expect.stringContaining('412 人会丢失原有标签') as string,
        typedName: '山野茶事',
      },
    ])
    expect(fake.router.currentRoute.value.path).toBe('/audience/jobs/j1')
  })

  it('refuses to add where the tags of now are unknown, until somebody writes down why', async () => {
    const fake = await open(ready(), {
      'tagJobs.plan': (input) => {
        const { planId, mode } = input as { planId: string; mode: 'add' }
        const plan = samplePlan(planId, { unknown: 9, losers: 0, lost: [] })
        return { ok: true, value: { ...plan, mode } }
      },
    })
    await press('在原有上增加')
    expect(inputs(fake, 'tagJobs.plan').at(-1)).toMatchObject({ mode: 'add' })
    expect(button('先写下理由').attributes('disabled')).toBeDefined()
    await view?.get('#unknown-reason').setValue('都是新用户')
    await press('给 12,345 人加标签')
    const [confirmed] = inputs(fake, 'tagJobs.confirm') as [{ accepted: string }]
    expect(confirmed.accepted).toContain('都是新用户')
  })

  it('names each bad line by its number and offers them all as a file', async () => {
    const saved = { path: '/home/lin/会员 问题行.csv' }
    const fake = await open(ready(), { 'tagList.report': () => ({ ok: true, value: saved }) })
    expect(view?.text()).toContain('2 行有问题')
    expect(view?.text()).toContain('第 7 行')
    expect(view?.text()).toContain('四舍五入')
    await press('下载问题清单')
    expect(inputs(fake, 'tagList.report')).toHaveLength(1)
    expect(view?.text()).toContain('已存到 会员 问题行.csv')
  })

  it('does not clear people because a list of ids came without tags', async () => {
    const fake = await open(ready({ kind: 'ids' }))
    expect(inputs(fake, 'tagJobs.plan')).toEqual([])
    await view?.get('#list-tags').setValue('北京')
    await view?.get('#list-tags').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(inputs(fake, 'tagJobs.plan').at(-1)).toMatchObject({ source: { tags: ['北京'] } })
    await view?.get('[aria-label="去掉标签「北京」"]').trigger('click')
    await flushPromises()
    expect(view?.text()).not.toContain('人会丢失原有标签')
    await press('清空这些人的标签')
    expect(inputs(fake, 'tagJobs.plan').at(-1)).toMatchObject({ source: { tags: [] } })
  })

  it('makes a plan anew that fell behind, and asks to look again', async () => {
    const fake = await open(ready(), {
      'tagJobs.confirm': () => ({ ok: false, failure: { kind: 'stale' } }),
    })
    await view?.get('[role="checkbox"]').trigger('click')
    await typeName('山野茶事')
    await press('给 12,345 人设标签')
    expect(view?.get('[role="alert"]').text()).toContain('重新算过')
    expect(inputs(fake, 'tagJobs.plan')).toHaveLength(2)
    expect(button('先勾选上面的确认').attributes('disabled')).toBeDefined()
  })

  it('shows how far and lets go at once', async () => {
    const progress = { bytes: 500_000, totalBytes: 1_000_000, lines: 40_000, people: 39_000 }
    const fake = await open({ state: 'reading', progress })
    expect(view?.get('[role="progressbar"]').attributes('aria-valuenow')).toBe('50')
    await press('不读了')
    expect(inputs(fake, 'tagList.cancel')).toEqual([{ listId: 'l1' }])
    expect(view?.find('#list-text').exists()).toBe(true)
  })

  it('reads a long paste at once: a text field of so many lines would hold up the window', async () => {
    const fake = await open({ state: 'failed', failure: { kind: 'empty' } })
    await press('换一份名单')
    await view?.get('#list-text').setValue('first,x')
    const paste = (getData: () => string): Promise<void> | undefined =>
      view?.get('#list-text').trigger('paste', { clipboardData: { getData } })
    await paste(() => 'short')
    expect(inputs(fake, 'tagList.open')).toHaveLength(1)
    const long = 'u_1,女\n'.repeat(1000)
    await paste(() => long)
    await flushPromises()
    const source = { from: 'text', text: `first,x\n${long}` }
    expect(inputs(fake, 'tagList.open').at(-1)).toMatchObject({ source })
  })

  it('takes back that a list was too long as soon as another one is pasted', async () => {
    await open({ state: 'failed', failure: { kind: 'empty' } })
    await press('换一份名单')
    const paste = (text: string): Promise<void> | undefined =>
      view?.get('#list-text').trigger('paste', { clipboardData: { getData: () => text } })
    await paste('u'.repeat(10_000_001))
    expect(view?.get('#list-text-problem').text()).toContain('超过一千万字')
    await paste('u_1')
    expect(view?.find('#list-text-problem').exists()).toBe(false)
  })

  it('says of a workbook what to do, not that reading failed', async () => {
    await open({ state: 'failed', failure: { kind: 'binary', looksLike: 'xlsx' } })
    expect(view?.get('[role="alert"]').text()).toContain('另存为 CSV')
  })

  it('reads the same list otherwise without losing the mode and the tags', async () => {
    const fake = await open(ready({ kind: 'ids' }))
    await press('在原有上增加')
    await view?.get('#list-tags').setValue('北京,')
    await view?.get('select').setValue('utf-8')
    await flushPromises()
    expect(inputs(fake, 'tagList.open').at(-1)).toMatchObject({
      source: { from: 'again', listId: 'l1' },
      reading: { encoding: 'utf-8', separator: 'auto' },
    })
    expect(view?.find('[aria-label="去掉标签「北京」"]').exists()).toBe(true)
    expect(view?.get('[aria-checked="true"]').text()).toContain('增加')
  })
})
