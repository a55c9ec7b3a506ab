import { createHash } from 'node:crypto'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { nextTick, reactive } from 'vue'
import TestFirst from '../../../renderer/test-first/TestFirst.vue'
import TestPassLine from '../../../renderer/test-first/TestPassLine.vue'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { contentKey } from '../../../shared/message/content-key'
import type { Draft } from '../../../shared/message/draft'
import { testDraft } from '../../../shared/message/test-draft'
import type { Attempt } from '../../../shared/outbox/attempt'
import type { Submission } from '../../../shared/outbox/submission'
import type { Profile } from '../../../shared/profile/profile'
import { fail, ok } from '../../../shared/result'
import { deskWindow, type DeskWindow } from '../../support/desk-window'
import type { FakeBridge } from '../../support/fake-bridge'
import { readyDraft } from '../../support/ready-draft'
import { sampleAttempt } from '../../support/sample-attempt'
import { productionProfile } from '../../support/sample-profiles'

const words = zhCN.testFirst
const people = ['u1', 'u2']
const withPeople: Profile = { ...productionProfile, testPeople: people }
const { id, name, appKey, environment, timestampUnit } = productionProfile
/** As main computes it: over the draft that goes to the test people. */
const hashOf = (draft: Draft): string =>
  createHash('sha256')
    .update(contentKey(testDraft(draft, people)), 'utf8')
    .digest('hex')
const tested = (draft: Draft, changed: Partial<Attempt> = {}): Attempt =>
  sampleAttempt(
    {
      state: 'sent',
      id: 'receipt',
      reached: null,
      httpStatus: 200,
      answer: '',
      answeredAt: 0,
      clockSkew: null,
    },
    {
      purpose: 'test',
      draftId: draft.id,
      profile: { id, name, appKey, environment, timestampUnit, host: 'api' },
      contentSha256: hashOf(draft),
      confirmedAt: new Date().setHours(0, 0, 0, 0),
      ...changed,
    },
  )

async function page(
  profile: Profile,
  attempts: readonly Attempt[] = [],
  answers: FakeBridge['answers'] = {},
): Promise<{ view: VueWrapper; window: DeskWindow; draft: Draft }> {
  const draft = reactive(readyDraft()) as Draft
  const window = await deskWindow(profile, { attempts }, answers)
  const view = mount(TestFirst, { props: { draft, profile }, global: { plugins: window.plugins } })
  await settled(view)
  return { view, window, draft }
}
const settled = async (view: VueWrapper): Promise<void> => {
  await flushPromises()
  await vi.waitFor(() => expect(view.text()).not.toContain(words.looking))
}
const submissions = ({ bridge }: DeskWindow): Submission[] =>
  bridge.calls
    .filter((call) => call.name === 'outbox.submit')
    .map(({ input }) => input as Submission)

it('leads to the settings where there is nobody to test on', async () => {
  const { view, window } = await page(productionProfile)
  await view.get('button').trigger('click')
  await flushPromises()
  expect(window.router.currentRoute.value.path).toBe(`/settings/${id}`)
  expect(submissions(window)).toEqual([])
})

it('sends to the test people alone, with the sentence about them in both languages', async () => {
  const { view, window } = await page(withPeople, [], {
    'outbox.submit': () => ok(tested(readyDraft())),
  })
  expect(view.get('button').text()).toBe('先试发给 2 位同事')
  await view.get('button').trigger('click')
  await flushPromises()
  const [submission] = submissions(window)
  expect(submission).toMatchObject({ purpose: 'test', typedThrough: false })
  expect(submission?.sentence).toEqual({ 'zh-CN': '2 个指定用户', 'en-US': '2 named people' })
  expect(view.get('[role=status]').text()).toContain(words.accepted)
})

it('sends once, however often it is clicked', async () => {
  const { view, window } = await page(withPeople, [], {
    'outbox.submit': () => ok(tested(readyDraft(), { outcome: { state: 'confirmed' } })),
  })
  const button = view.get('button')
  void button.trigger('click')
  void button.trigger('click')
  await flushPromises()
  await button.trigger('click')
  await flushPromises()
  expect(submissions(window)).toHaveLength(1)
})

it('says what a test costs: a ticket, or none by the call beyond the seed', async () => {
  const ticket = await page(withPeople)
  expect(ticket.view.text()).toContain(words.costs(zhCN.send.ticket.uses(2)))
  const free = await page({ ...withPeople, freeTest: true })
  expect(free.view.text()).toContain(words.free)
})

it('offers no test for a ticket that is not there, but does where none is needed', async () => {
  const at = Date.now()
  const spent = ['a', 'b', 'c'].map((key) =>
    tested(readyDraft('别的'), { id: key, draftId: key, confirmedAt: at }),
  )
  const ticket = await page(withPeople, spent)
  expect(ticket.view.get('button').attributes('disabled')).toBeDefined()
  const free = await page({ ...withPeople, freeTest: true }, spent)
  expect(free.view.get('button').attributes('disabled')).toBeUndefined()
})

it('says before the click that the free test would refuse the title, and why', async () => {
  const free = await page({ ...withPeople, freeTest: true })
  Object.assign(free.draft.ios, { title: '春'.repeat(51) })
  await settled(free.view)
  expect(free.view.text()).toContain(
    zhCN.problems.sentence({
      severity: 'error',
      field: 'ios.title',
      rule: 'free_test_title',
      length: 51,
      most: 50,
    }),
  )
  expect(free.view.get('button').attributes('disabled')).toBeDefined()
})

it('shows whom a rehearsed test reached on which platform', async () => {
  const reached = { total: 2, ios: 1, android: 1 }
  const draft = readyDraft()
  const attempt = tested(draft)
  if (attempt.outcome.state !== 'sent') throw new Error('not sent')
  const { view } = await page(withPeople, [
    { ...attempt, outcome: { ...attempt.outcome, reached } },
  ])
  expect(view.get('[role=status]').text()).toContain(words.reached(2, 1, 1))
})

it('says at its place why main refused', async () => {
  const { view } = await page(withPeople, [], { 'outbox.submit': () => fail({ kind: 'offline' }) })
  await view.get('button').trigger('click')
  await flushPromises()
  expect(view.get('[role=alert]').text()).toContain(zhCN.send.failed.reason.offline)
})

it('passes exactly the content that was tested, by the hash that main froze', async () => {
  const { view } = await page(withPeople, [tested(readyDraft())])
  const hash = hashOf(readyDraft())
  const pass = view.get('[data-testid=test-pass]').text()
  expect(pass).toContain(words.passed('00:00'))
  expect(pass).toContain(`${hash.slice(0, 4)} ${hash.slice(4, 8)}`)
})

it.each<[string, (draft: Draft) => void]>([
  ['the text', (draft) => (draft.alert += '。')],
  ['the title', (draft) => (draft.ios.title = '春茶')],
  ['the badge', (draft) => (draft.ios.badge = { mode: 'clear' })],
  ['silence', (draft) => (draft.ios.silent = true)],
])(
  'opens the pass again after an edit of %s, and closes it when that is undone',
  async (_, edit) => {
    const { view, draft } = await page(withPeople, [tested(readyDraft())])
    const pass = (): string => view.get('[data-testid=test-pass]').text()
    edit(draft)
    await nextTick()
    // Not for a moment does the old pass stand beside the new words.
    expect(pass()).not.toContain(words.passed('00:00'))
    await settled(view)
    expect(pass()).toBe(words.open)
    Object.assign(draft, readyDraft())
    await settled(view)
    expect(pass()).toContain(words.passed('00:00'))
  },
)

it('keeps the pass when only the audience changes: the crowd reads the same', async () => {
  const { view, draft } = await page(withPeople, [tested(readyDraft())])
  draft.audience.everyone = false
  draft.audience.tags = ['女']
  await nextTick()
  await settled(view)
  expect(view.get('[data-testid=test-pass]').text()).toContain(words.passed('00:00'))
})

it('takes no failed test and no send to the crowd for a test', async () => {
  const crowd = tested(readyDraft(), { id: 'crowd', purpose: 'crowd' })
  const failed = tested(readyDraft(), {
    id: 'failed',
    outcome: { state: 'not_sent', cause: 'dns', detail: '' },
  })
  const window = await deskWindow(withPeople, { attempts: [crowd, failed] })
  const line = mount(TestPassLine, {
    props: { draft: readyDraft() },
    global: { plugins: window.plugins },
  })
  await settled(line)
  expect(line.text()).toBe(words.open)
})
