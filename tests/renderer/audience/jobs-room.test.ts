import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import JobsRoom from '../../../renderer/audience/jobs/JobsRoom.vue'
import { useTagJobs } from '../../../renderer/stores/tag-jobs'
import type { TagJob } from '../../../shared/tags/tag-job'
import { fakeWindow, type FakeWindow } from '../send/fake-bridge'
import { sampleJob, samplePlan } from './sample-job'

let view: VueWrapper | undefined
afterEach(() => view?.unmount())

async function show(jobId: string, jobs: readonly TagJob[]): Promise<FakeWindow> {
  const become = (state: TagJob['state']) => () => ({ ok: true, value: sampleJob({ state }) })
  const fake = await fakeWindow({
    'tagJobs.list': () => ({ ok: true, value: jobs }),
    'tagJobs.pause': become('paused'),
    'tagJobs.cancel': become('cancelled'),
    'tagJobs.drop': () => ({ ok: true, value: null }),
    'tagJobs.plan': (input) => ({
      ok: true,
      value: {
        ...samplePlan((input as { planId: string }).planId, { losers: 0, lost: [] }),
        source: { from: 'roll_back', jobId: 'j1' },
      },
    }),
    'tagJobs.rollBackFile': () => ({ ok: true, value: { path: 'C:\\x\\回滚.csv', people: 4000 } }),
  })
  await useTagJobs().load()
  view = mount(JobsRoom, {
    props: { jobId },
    global: { plugins: fake.plugins },
    attachTo: document.body,
  })
  await flushPromises()
  return fake
}
async function press(words: string): Promise<void> {
  const button = view?.findAll('button').find((one) => one.text().includes(words))
  if (!button) throw new Error(`no button «${words}» in ${view?.text() ?? ''}`)
  await button.trigger('click')
  await flushPromises()
}
const named = (fake: FakeWindow, name: string): number =>
  fake.calls.filter((call) => call.name === name).length

describe('tag jobs', () => {
  it('tell how far, how fast and how long, and follow what main says', async () => {
    const fake = await show('j1', [sampleJob()])
    expect(view?.text()).toContain('写入中 4 / 13 批')
    expect(view?.text()).toContain('每秒 9,800 人')
    expect(view?.text()).toContain('从第 5 批接着写')
    const progress = { ...sampleJob().progress, calls: 13, people: 12_345 }
    fake.tell('tagJobs.changed', sampleJob({ state: 'done', progress, endedAt: 1 }))
    await flushPromises()
    expect(view?.text()).toContain('写完了')
  })

  it.each([
    ['send', '先让它走'],
    ['over_rate', '1008'],
    ['network', '没有网络'],
  ] as const)('say why they wait: %s', async (waiting, words) => {
    await show('', [sampleJob({ waiting })])
    expect(view?.text()).toContain(words)
  })

  it('say what a person has to do where the keychain is silent', async () => {
    await show('j1', [sampleJob({ state: 'paused', cause: { kind: 'no_secret' } })])
    expect(view?.text()).toContain('解锁钥匙串')
    expect(view?.text()).toContain('继续')
  })

  it('are not cancelled by one click', async () => {
    const fake = await show('j1', [sampleJob()])
    await press('取消')
    expect(named(fake, 'tagJobs.cancel')).toBe(0)
    expect(view?.text()).toContain('4,000 人不会自动变回去')
    await press('取消这个任务')
    expect(named(fake, 'tagJobs.cancel')).toBe(1)
    expect(view?.text()).toContain('8,345 人没有写成')
  })

  it('put the old tags back by a plan of their own, which is confirmed like any other', async () => {
    const fake = await show('j1', [sampleJob({ state: 'done' })])
    await press('存成回滚名单')
    expect(view?.text()).toContain('已存 4,000 人到 回滚.csv')
    await press('恢复原来的标签')
    expect(fake.calls.find(({ name }) => name === 'tagJobs.plan')?.input).toMatchObject({
      mode: 'replace',
      source: { from: 'roll_back', jobId: 'j1' },
    })
    expect(view?.text()).toContain('输入应用名「山野茶事」')
    await view?.get('.confirm input:not([type])').setValue('山野茶事')
    expect(view?.text()).toContain('恢复 12,345 人原来的标签')
    expect(named(fake, 'tagJobs.confirm')).toBe(0)
  })

  it('do not promise to put back what nobody had on record', async () => {
    const summary = { ...sampleJob().summary, unknown: 12_345, losers: 0 }
    await show('j1', [sampleJob({ state: 'done', summary })])
    expect(view?.text()).toContain('没有可以恢复的')
    expect(view?.text()).not.toContain('恢复原来的标签…')
  })

  it('of another app are not in the list', async () => {
    await show('', [sampleJob({ profileId: 'p2' })])
    expect(view?.text()).toContain('还没有标签任务')
  })

  it('of another app are no longer open once that is chosen: its people would be planned for this one', async () => {
    await show('j1', [sampleJob({ profileId: 'p2', state: 'done' })])
    expect(view?.text()).not.toContain('恢复原来的标签')
  })
})
