import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import HoldRoom from '../../../renderer/hold/HoldRoom.vue'
import type { Attempt } from '../../../shared/outbox/attempt'
import { sampleAttempt } from '../../support/sample-attempt'
import { fakeWindow, type FakeWindow } from '../send/fake-bridge'

let room: VueWrapper | undefined
afterEach(() => {
  room?.unmount()
  document.body.innerHTML = ''
})

const body = (): string => document.body.textContent ?? ''
const bar = (): HTMLElement | null => document.querySelector('[aria-label="等着发出"]')
const recallButton = (): HTMLElement | null => document.querySelector('[data-testid="recall"]')
const named = (fake: FakeWindow, name: string): unknown[] =>
  fake.calls.filter((call) => call.name === name).map(({ input }) => input)

const waiting = (changed: Partial<Attempt> = {}): Attempt =>
  sampleAttempt({ state: 'confirmed' }, { confirmedAt: Date.now(), ...changed })
const recalled = (cause: 'person' | 'offline' = 'person'): Attempt =>
  sampleAttempt({ state: 'recalled', cause, recalledAt: 1 }, { endedAt: 1 })

async function held(
  answers: Parameters<typeof fakeWindow>[0] = {},
  attempt = waiting(),
): Promise<FakeWindow> {
  const fake = await fakeWindow(answers, undefined, [attempt])
  room = mount(HoldRoom, { global: { plugins: fake.plugins }, attachTo: document.body })
  await flushPromises()
  return fake
}

async function press(key: string, on: EventTarget = document.body): Promise<void> {
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  await flushPromises()
}

describe('the hold bar', () => {
  it('says what goes out, to whom, for which ticket, and that nothing has left', async () => {
    await held()
    for (const words of [
      '秒后发出',
      '早安茶单',
      '演练',
      '山野茶事 · 推送',
      '全部用户',
      '用掉 1 张，今天还剩 2 张',
      '现在什么都还没离开这台电脑',
      '撤回不花票',
    ])
      expect(bar()?.textContent).toContain(words)
    expect(document.querySelector('.everyone')?.textContent).toBe('全部用户')
  })

  it('never counts up from a clock that was turned back', async () => {
    await held({}, waiting({ confirmedAt: Date.now() + 3_600_000 }))
    expect(document.querySelector('[role=timer]')?.textContent).toBe('10秒后发出')
  })

  it('has the focus on 撤回, and recalls by Esc from anywhere, once', async () => {
    const fake = await held({ 'outbox.recall': () => new Promise(() => undefined) })
    expect(document.activeElement).toBe(recallButton())
    await press('Escape')
    await press('Escape', window)
    recallButton()?.click()
    expect(named(fake, 'outbox.recall')).toEqual([{ attemptId: 'attempt-1' }])
  })

  it('has nothing that sends: Enter calls main for nothing', async () => {
    const fake = await held()
    const before = fake.calls.length
    await press('Enter')
    await press('Enter', recallButton() ?? window)
    expect(fake.calls).toHaveLength(before)
  })

  it('makes way for a quiet word once it was recalled, and shows no receipt', async () => {
    await held({ 'outbox.recall': () => ({ ok: true, value: recalled() }) })
    await press('Escape')
    expect(bar()).toBeNull()
    expect(body()).toContain('已撤回，什么都没离开这台电脑')
    expect(document.querySelector('[role=dialog]')).toBeNull()
  })

  it('leaves the focus at what is said, not nowhere, when 撤回 goes away with its bar', async () => {
    await held({ 'outbox.recall': () => ({ ok: true, value: recalled() }) })
    await press('Escape')
    expect(document.activeElement?.textContent?.trim()).toBe('知道了')
  })

  it('says why when the app itself called it back', async () => {
    const fake = await held()
    fake.tell('outbox.changed', recalled('offline'))
    await flushPromises()
    expect(body()).toContain('没有发出去。时间到了但没有联网')
  })

  it('says that 撤回 came too late, and does not call it recalled', async () => {
    const fake = await held({
      'outbox.recall': () => ({ ok: false, failure: { kind: 'too_late' } }),
    })
    await press('Escape')
    fake.tell('outbox.changed', sampleAttempt({ state: 'in_flight' }))
    await flushPromises()
    expect(bar()).toBeNull()
    expect(document.querySelector('[role=alert]')?.textContent).toContain('来不及撤回')
    expect(body()).not.toContain('已撤回')
  })

  it('shows the receipt wherever the operator is, and leaves Esc to it then', async () => {
    const fake = await held()
    fake.tell('outbox.changed', sampleAttempt({ state: 'in_flight' }))
    await flushPromises()
    expect(body()).toContain('正在发送')
    const outcome = { state: 'not_sent', cause: 'dns', detail: '' } as const
    fake.tell('outbox.changed', sampleAttempt(outcome, { endedAt: 1 }))
    await vi.dynamicImportSettled()
    await flushPromises()
    expect(document.querySelector('[role=dialog]')?.textContent).toContain('没发出')
    await press('Escape')
    expect(named(fake, 'outbox.recall')).toEqual([])
  })

  it('stays away while a send goes out with no hold', async () => {
    await held({}, waiting({ holdMs: 0 }))
    expect(bar()).toBeNull()
  })
})
