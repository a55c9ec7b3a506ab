import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { beforeAll, expect, it, vi } from 'vitest'
import type { Router } from 'vue-router'
import type { Attempt } from '../../../shared/outbox/attempt'
import type { Outcome } from '../../../shared/outbox/outcome'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { fakeWindow } from '../send/fake-bridge'
import { sampleAttempt } from '../../support/sample-attempt'

const unknown: Outcome = {
  state: 'unknown',
  cause: 'cut',
  detail: '',
  httpStatus: null,
  answer: '',
}
const ledger = (attempts: readonly Attempt[]) => ({
  ok: true,
  value: { attempts, notes: [], damaged: [] },
})

// This window lays nothing out, so it tells every observer of a list of one height.
beforeAll(() => {
  vi.stubGlobal('requestIdleCallback', () => 0)
  vi.stubGlobal('cancelIdleCallback', () => undefined)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly heard: (entries: unknown[]) => void) {}
      observe(target: Element): void {
        this.heard([{ target, contentRect: { height: 600, width: 900 } }])
      }
      unobserve(): void {
        this.heard([])
      }
    },
  )
})

const open = async (
  answers: Parameters<typeof fakeWindow>[0],
): Promise<{
  view: VueWrapper
  calls: { name: string; input: unknown }[]
  router: Router
}> => {
  const { default: HistoryView } = await import('../../../renderer/history/HistoryView.vue')
  const { plugins, calls, router } = await fakeWindow(answers)
  const view = mount(HistoryView, { global: { plugins }, attachTo: document.body })
  await flushPromises()
  return { view, calls, router }
}

it('is not blank when the history cannot be read: it says so, and reads again', async () => {
  let broken = true
  const sent = sampleAttempt({ state: 'not_sent', cause: 'dns', detail: '' })
  const { view } = await open({
    'outbox.ledger': () =>
      broken ? { ok: false, failure: { kind: 'crashed', reference: 'r-1' } } : ledger([sent]),
  })
  expect(view.get('[role=alert]').text()).toContain(zhCN.history.notLoaded)

  broken = false
  await view.get('[role=alert] button').trigger('click')
  await flushPromises()
  expect(view.find('[role=alert]').exists()).toBe(false)
  expect(view.text()).toContain(sent.draftName)
})

it('draws a handful of 10,000 receipts, not all of them', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    sampleAttempt(
      { state: 'not_sent', cause: 'dns', detail: '' },
      { id: `a-${String(index)}`, confirmedAt: 1_760_000_000_000 - index * 3_600_000 },
    ),
  )
  const { view } = await open({ 'outbox.ledger': () => ledger(many) })
  const drawn = view.findAll('.line').length
  expect(drawn).toBeGreaterThan(0)
  expect(drawn).toBeLessThan(40)
})

it('takes no verdict without a reason, and says at its place why one was not taken down', async () => {
  const { view, calls } = await open({
    'outbox.ledger': () => ledger([sampleAttempt(unknown)]),
    'outbox.settle': () => ({ ok: false, failure: { kind: 'too_late' } }),
  })
  const [sent, notSent] = view.findAll('.verdicts button')
  if (!sent || !notSent) throw new Error('two verdicts are offered')
  expect([sent, notSent].map((button) => button.attributes('disabled'))).toEqual(['', ''])
  await view.get('textarea').setValue('   ')
  expect(sent.attributes('disabled')).toBe('')

  await view.get('textarea').setValue(' 三台手机都收到了 ')
  expect([sent, notSent].map((button) => button.attributes('disabled'))).toEqual([
    undefined,
    undefined,
  ])
  await sent.trigger('click')
  await flushPromises()
  expect(calls.at(-1)).toMatchObject({
    name: 'outbox.settle',
    input: { verdict: 'sent', note: '三台手机都收到了' },
  })
  expect(view.get('.settle [role=alert]').text()).toBe(zhCN.history.settle.failure.too_late)
})

it('lets a 1008 be explained, and then counts it no longer', async () => {
  const full = sampleAttempt({
    state: 'rejected',
    code: 1008,
    message: '',
    httpStatus: 429,
    answer: '',
    answeredAt: 0,
    clockSkew: null,
  })
  const { view } = await open({
    'outbox.ledger': () => ledger([full]),
    'outbox.lift': () => ({ ok: true, value: { ...full, lifted: true } }),
  })
  await view.get('.line').trigger('click')
  const lift = view.findAll('button').find((button) => button.text() === zhCN.history.full.lift)
  await lift?.trigger('click')
  await flushPromises()
  expect(view.text()).toContain(zhCN.history.full.lifted)
})

it('says where the chain of records broke, in a sentence', async () => {
  let brokenAt: number | null = null
  const { view } = await open({
    'outbox.ledger': () => ledger([sampleAttempt(unknown)]),
    'outbox.verify': () => ({ ok: true, value: { lines: 12, brokenAt } }),
  })
  const check = view.get('.check button')
  await check.trigger('click')
  await flushPromises()
  expect(view.get('.check [role=status]').text()).toBe(zhCN.history.chain.holds(12))
  brokenAt = 7
  await check.trigger('click')
  await flushPromises()
  expect(view.get('.check [role=status]').text()).toBe(zhCN.history.chain.broken(7))
})

it('opens a receipt under its line, keeps it open, and draws its phones only when asked to', async () => {
  const { view } = await open({
    'outbox.ledger': () => ledger([sampleAttempt({ state: 'not_sent', cause: 'dns', detail: '' })]),
  })
  const line = view.get('.line')
  expect([line.attributes('aria-expanded'), view.find('article').exists()]).toEqual([
    'false',
    false,
  ])
  await line.trigger('click')
  expect(line.attributes('aria-expanded')).toBe('true')
  expect(view.get('article').text()).toContain(zhCN.history.causeRemedy.dns)

  const details = view.get<HTMLDetailsElement>('details')
  expect(view.find('figure').exists()).toBe(false)
  details.element.open = true
  await details.trigger('toggle')
  expect(view.findAll('figure')).toHaveLength(2)
  expect(view.get('figure').text()).toContain('早')

  await line.trigger('click')
  expect(view.find('article').exists()).toBe(false)
})

it('goes on from the line of a send that was just settled, and loses nobody’s place', async () => {
  const settled: Outcome = {
    ...unknown,
    state: 'settled',
    verdict: 'sent',
    who: '',
    note: '看过',
    settledAt: 1,
  }
  const { view } = await open({
    'outbox.ledger': () => ledger([sampleAttempt(unknown)]),
    'outbox.settle': () => ({ ok: true, value: sampleAttempt(settled) }),
  })
  await view.get('textarea').setValue('看过')
  const button = view.get<HTMLButtonElement>('.verdicts button')
  button.element.focus()
  await button.trigger('click')
  await flushPromises()
  expect(document.activeElement).toBe(view.get('.line').element)
  expect(view.get('article').text()).toContain(zhCN.history.quoted('看过'))
})

it('exports what the filter shows, names the file, and says at its place why there is none', async () => {
  const { default: ExportHistory } = await import('../../../renderer/history/ExportHistory.vue')
  const { NDropdown } = await import('naive-ui')
  let full = false
  const attempts = [sampleAttempt(unknown, { id: 'b' }), sampleAttempt(unknown, { id: 'a' })]
  const { plugins, calls } = await fakeWindow({
    'history.export': () =>
      full
        ? { ok: false, failure: { kind: 'disk', code: 'ENOSPC' } }
        : { ok: true, value: { path: 'C:\\导出\\历史.csv' } },
  })
  const view = mount(ExportHistory, { props: { attempts }, global: { plugins } })
  const choose = async (format: 'csv' | 'jsonl'): Promise<void> => {
    view.getComponent(NDropdown).vm.$emit('select', format)
    await flushPromises()
  }
  await choose('csv')
  expect(calls.at(-1)).toEqual({
    name: 'history.export',
    input: { format: 'csv', language: 'zh-CN', attemptIds: ['b', 'a'] },
  })
  expect(view.get('[role=status]').text()).toBe(zhCN.history.export.saved('历史.csv'))
  full = true
  await choose('jsonl')
  expect(view.get('[role=alert]').text()).toBe(zhCN.files.disk.full)
  expect(view.find('[role=status]').exists()).toBe(false)
})

it('opens the one send that the address asks for, and lets go of the address, so that it can ask again', async () => {
  const attempts = ['a1', 'a2', 'a3'].map((id) =>
    sampleAttempt({ state: 'not_sent', cause: 'dns', detail: '' }, { id, draftName: id }),
  )
  const { view, router } = await open({ 'outbox.ledger': () => ledger(attempts) })
  await view.get('[data-attempt="a1"] button').trigger('click')
  await view.get('input').setValue('a1')
  await router.push('/history?attempt=a2')
  await vi.waitFor(() =>
    expect(document.activeElement).toBe(view.get('[data-attempt="a2"] button').element),
  )
  const opened = view.findAll('[aria-expanded="true"]').map((one) => one.get('.name').text())
  expect(opened).toEqual(['a2'])
  await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/history'))
})

it('has its search filled by the address, and finds what the palette found: a day, a state, two words', async () => {
  const at = new Date(2026, 10, 5, 12).getTime()
  const attempts = [
    sampleAttempt({ state: 'not_sent', cause: 'dns', detail: '' }, { id: 'a1', confirmedAt: at }),
    sampleAttempt({ state: 'in_flight' }, { id: 'a2' }),
  ]
  const { view, router } = await open({ 'outbox.ledger': () => ledger(attempts) })
  await router.push(`/history?words=${encodeURIComponent('没发出 2026-11-05')}`)
  await flushPromises()
  expect(view.findAll('[data-attempt]').map((one) => one.attributes('data-attempt'))).toEqual([
    'a1',
  ])
  expect(view.get('input').element.value).toBe('没发出 2026-11-05')
})
