import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import SendSheet from '../../../renderer/send/SendSheet.vue'
import type { Draft } from '../../../shared/message/draft'
import type { Outcome } from '../../../shared/outbox/outcome'
import { readyDraft } from '../../support/ready-draft'
import { fakeWindow, sampleProfile, type FakeWindow } from './fake-bridge'
import { sampleAttempt } from '../../support/sample-attempt'

let sheet: VueWrapper | undefined
afterEach(() => {
  sheet?.unmount()
  document.body.innerHTML = ''
})

const body = (): string => document.body.textContent ?? ''
const all = <E extends Element>(selector: string): E[] => [
  ...document.querySelectorAll<E>(selector),
]
function one<E extends HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const sendButton = (): HTMLButtonElement => one('[data-testid="send"]')
const sends = (fake: FakeWindow): number =>
  fake.calls.filter(({ name }) => name === 'outbox.submit').length

async function open(draft: Draft, fake: FakeWindow): Promise<void> {
  sheet = mount(SendSheet, {
    props: { draft, show: true },
    global: { plugins: fake.plugins },
    attachTo: document.body,
  })
  await flushPromises()
}

async function type(text: string): Promise<void> {
  const input = one<HTMLInputElement>('input')
  input.value = text
  input.dispatchEvent(new Event('input'))
  await flushPromises()
}

/** Enter as a browser gives it: down, up, and a click where nobody prevented the first. */
async function enter(element: HTMLElement): Promise<void> {
  const down = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
  if (element.dispatchEvent(down) && element instanceof HTMLButtonElement) element.click()
  element.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true }))
  await flushPromises()
}

const everyone = readyDraft()
const some = (changed: Partial<Draft['audience']>): Draft => ({
  ...everyone,
  audience: { ...everyone.audience, everyone: false, ...changed },
})

describe('the friction before a send', () => {
  it('stays locked until the app’s name is typed in full, and says how much is missing', async () => {
    const fake = await fakeWindow()
    await open(everyone, fake)
    expect(sendButton().disabled).toBe(true)
    expect(sendButton().textContent).toContain('还差 4 个字')
    await type('山野茶')
    expect(sendButton().textContent).toContain('还差 1 个字')
    await type('山野查')
    expect(sendButton().textContent).toContain('和应用名不一样')
    expect(sendButton().disabled).toBe(true)
    await type('山野茶事')
    expect(sendButton().disabled).toBe(false)
  })

  it('asks to read back when conditions choose the people', async () => {
    const fake = await fakeWindow()
    await open(some({ tags: ['女'] }), fake)
    expect(sendButton().disabled).toBe(true)
    expect(body()).toContain('我读过了：发给具有「女」的人')
    one<HTMLInputElement>('input[type=checkbox]').click()
    await flushPromises()
    expect(sendButton().disabled).toBe(false)
  })

  it('asks to read back a pasted crowd of ids, and still counts it on the button', async () => {
    const fake = await fakeWindow()
    await open(some({ userIds: Array.from({ length: 300 }, (_, at) => `u${at}`) }), fake)
    expect(sendButton().disabled).toBe(true)
    one<HTMLInputElement>('input[type=checkbox]').click()
    await flushPromises()
    expect(sendButton().textContent).toContain('发给这 300 个人')
  })

  it('is one click for people named one by one', async () => {
    const fake = await fakeWindow()
    await open(some({ userIds: ['1', '2'] }), fake)
    expect(sendButton().disabled).toBe(false)
    expect(sendButton().textContent).toContain('发给这 2 个人')
  })
})

describe('the one sentence of the sheet', () => {
  const said = (): string => one('.audience').textContent?.replace(/\s+/g, ' ').trim() ?? ''

  it.each([
    [everyone, '在生产环境发给所有装了山野茶事的人，'],
    [some({ tags: ['女'] }), '在山野茶事的生产环境发给具有「女」的人，'],
    [some({ userIds: ['1', '2'] }), '在山野茶事的生产环境发给 2 个指定用户，'],
    [some({ packageName: 'cn.a.b' }), '在山野茶事的生产环境发给装的是安装包 cn.a.b 的人，'],
  ])('names app, environment and audience whoever gets it (%#)', async (draft, words) => {
    await open(draft, await fakeWindow())
    expect(said()).toContain(words)
  })
})

describe('a plain Enter', () => {
  it('never sends: not in the field, not on the sheet, not on the send button itself', async () => {
    const fake = await fakeWindow()
    await open(everyone, fake)
    await type('山野茶事')
    await enter(one('input'))
    await enter(one('[role=dialog]'))
    sendButton().focus()
    await enter(sendButton())
    expect(sends(fake)).toBe(0)
  })

  it('never sends where one click would', async () => {
    const fake = await fakeWindow()
    await open(some({ userIds: ['1'] }), fake)
    sendButton().focus()
    await enter(sendButton())
    await enter(document.activeElement as HTMLElement)
    expect(sends(fake)).toBe(0)
  })
})

describe('what stands in the way is said on the sheet', () => {
  it('names every error of the draft, and leads to its field', async () => {
    const fake = await fakeWindow()
    await open({ ...some({ userIds: ['1'] }), alert: '' }, fake)
    expect(sendButton().disabled).toBe(true)
    expect(body()).toContain('默认文案还没有写')
    const jump = all<HTMLButtonElement>('button').find((b) =>
      b.textContent?.includes('跳到默认文案'),
    )
    jump?.click()
    expect(sheet?.emitted('jump')).toEqual([['alert']])
    expect(sheet?.emitted('update:show')).toEqual([[false]])
  })

  it('says when the next ticket is free, and resets a rehearsal at once', async () => {
    const now = Date.now()
    const ended: Outcome = {
      state: 'sent',
      id: 'a',
      reached: null,
      httpStatus: 200,
      answer: '',
      answeredAt: now,
      clockSkew: null,
    }
    const spent = ['a', 'b'].map((id) => sampleAttempt(ended, { id, confirmedAt: now - 1000 }))
    const rehearsal = {
      ...sampleProfile,
      environment: 'rehearsal',
      host: { kind: 'sandbox' },
    } as const
    let countFrom = 0
    const fake = await fakeWindow(
      {
        'sandbox.steer': (input) => ({ ok: true, value: input }),
        'sandbox.reset': () => {
          countFrom = now
          return { ok: true, value: null }
        },
        'profiles.list': () => ({ ok: true, value: [{ ...rehearsal, countFrom }] }),
      },
      rehearsal,
      spent,
    )
    await open(some({ userIds: ['1'] }), fake)
    expect(body()).toMatch(/下一张 .*\d\d:\d\d 可用/)
    expect(sendButton().textContent).toContain('没有票了')
    all<HTMLButtonElement>('button')
      .find((button) => button.textContent?.includes('重置演练'))
      ?.click()
    await flushPromises()
    expect(sendButton().disabled).toBe(false)
  })

  it('asks for the secret before a send that could not be signed', async () => {
    const fake = await fakeWindow({
      'secret.has': () => ({ ok: true, value: { kept: 'nowhere', keychain: 'ready' } }),
    })
    await open(some({ userIds: ['1'] }), fake)
    expect(sendButton().disabled).toBe(true)
    expect(body()).toContain('还没有存 App Secret')
  })
})

describe('after the click', () => {
  const ended = (outcome: Outcome): Promise<FakeWindow> =>
    fakeWindow({
      'outbox.submit': () => ({
        ok: true,
        value: sampleAttempt(outcome, { holdMs: 0, endedAt: 1 }),
      }),
    })
  async function sent(fake: FakeWindow, draft = some({ userIds: ['1'] })): Promise<void> {
    await open(draft, fake)
    sendButton().click()
    await flushPromises()
  }

  it('sends once and once only, however often it is clicked', async () => {
    let release: (answer: unknown) => void = () => undefined
    const fake = await fakeWindow({
      'outbox.submit': () => new Promise((resolve) => (release = resolve)),
    })
    await open(some({ userIds: ['1'] }), fake)
    const button = sendButton()
    button.click()
    button.click()
    await flushPromises()
    button.click()
    expect(sends(fake)).toBe(1)
    expect(sendButton().disabled).toBe(true)
    expect(body()).toContain('正在发送')
    await enter(one('[role=dialog]'))
    expect(sheet?.emitted('update:show')).toBeUndefined()
    release({ ok: false, failure: { kind: 'another_send_under_way' } })
    await flushPromises()
    expect(body()).toContain('另一条正在发')
    expect(body()).toContain('草稿没有动')
  })

  it('makes way for the hold bar at once, and says so before', async () => {
    const fake = await fakeWindow({
      'outbox.submit': () => ({ ok: true, value: sampleAttempt({ state: 'confirmed' }) }),
    })
    await open(some({ userIds: ['1'] }), fake)
    expect(body()).toContain('确认后还有 10 秒可以撤回')
    sendButton().click()
    await flushPromises()
    expect(sheet?.emitted('update:show')).toEqual([[false]])
    expect(fake.calls.find(({ name }) => name === 'outbox.submit')?.input).toMatchObject({
      purpose: 'crowd',
      holdMs: 10_000,
      typedThrough: false,
    })
  })

  it.each([
    [{ kind: 'draft_locked', attemptId: 'a' }, '还有一次发送没有结果'],
    [{ kind: 'offline' }, '没有联网，所以没有开始'],
    [{ kind: 'clock_off', skew: 420_000 }, '这台电脑慢了 7 分钟'],
    [{ kind: 'no_test_people' }, '还没有填试发的人'],
  ])('says why main did not begin, and that nothing was lost (%#)', async (failure, words) => {
    await sent(await fakeWindow({ 'outbox.submit': () => ({ ok: false, failure }) }))
    expect(body()).toContain(words)
    expect(body()).toContain('票没有用掉')
    expect(sendButton().disabled).toBe(false)
  })

  it('sends the same bytes again only once the words asked for are typed', async () => {
    const fake = await fakeWindow({
      'outbox.submit': (input) =>
        (input as { typedThrough: boolean }).typedThrough
          ? { ok: true, value: sampleAttempt({ state: 'confirmed' }) }
          : { ok: false, failure: { kind: 'same_body', attemptId: 'a' } },
    })
    await sent(fake)
    expect(body()).toContain('一模一样的内容')
    expect(sendButton().disabled).toBe(true)
    await type('再发')
    expect(sendButton().textContent).toContain('还差 2 个字')
    expect(sendButton().disabled).toBe(true)
    await type('再发一次')
    await enter(one('input'))
    expect(sends(fake)).toBe(1)
    sendButton().click()
    await flushPromises()
    expect(sends(fake)).toBe(2)
    expect(sheet?.emitted('update:show')).toEqual([[false]])
  })

  it('does not take the app’s name, typed before, for the words asked for', async () => {
    const fake = await fakeWindow({
      'outbox.submit': () => ({ ok: false, failure: { kind: 'same_body', attemptId: 'a' } }),
    })
    await open(everyone, fake)
    await type('山野茶事')
    sendButton().click()
    await flushPromises()
    expect(one<HTMLInputElement>('input').value).toBe('')
    expect(sendButton().disabled).toBe(true)
  })

  it('does not say «not sent» of an attempt that was handled before', async () => {
    const fake = await fakeWindow({
      'outbox.submit': () => ({ ok: false, failure: { kind: 'attempt_used' } }),
    })
    await sent(fake)
    expect(body()).toContain('先到「历史与效果」看这一次的结果')
    expect(body()).not.toContain('没有发出去')
    expect(body()).not.toContain('票没有用掉')
  })

  it('leaves the draft as it was', async () => {
    const draft = some({ userIds: ['1'] })
    const before = JSON.stringify(draft)
    const fake = await ended({ state: 'not_sent', cause: 'dns', detail: 'ENOTFOUND' })
    await sent(fake, draft)
    expect(JSON.stringify(draft)).toBe(before)
    expect(fake.calls.find(({ name }) => name === 'outbox.submit')?.input).toMatchObject({
      profileId: 'p1',
      draft,
    })
  })

  it('shows the receipt with its id and how many the sandbox reached', async () => {
    await sent(
      await ended({
        state: 'sent',
        id: '50whSR6kQiHb7YgFwQzXIb',
        reached: { total: 8421, ios: 4903, android: 3518 },
        httpStatus: 200,
        answer: '{}',
        answeredAt: 0,
        clockSkew: null,
      }),
    )
    for (const words of ['已发出', '50whSR6kQiHb7YgFwQzXIb', '8,421 人', '4,903 人', '用掉 1 张'])
      expect(body()).toContain(words)
    expect(sheet?.emitted('sent')).toHaveLength(1)
  })

  it('shows a refusal with its code, its meaning, what to do and what it cost', async () => {
    await sent(
      await ended({
        state: 'rejected',
        code: 1004,
        message: 'Signature is invalid',
        httpStatus: 401,
        answer: '{}',
        answeredAt: 0,
        clockSkew: null,
      }),
    )
    for (const words of ['没发出', '1004 验证签名错误', 'App Secret 填错', '没用掉', 'Signature'])
      expect(body()).toContain(words)
  })

  it('shows why nothing left', async () => {
    await sent(await ended({ state: 'not_sent', cause: 'refused', detail: 'ECONNREFUSED' }))
    for (const words of ['没发出', '主机不肯接连接', '代理和防火墙', '票没有用掉'])
      expect(body()).toContain(words)
  })

  it('calls an unknown result unknown, and promises not to send again', async () => {
    await sent(
      await ended({ state: 'unknown', cause: 'timeout', detail: '', httpStatus: null, answer: '' }),
    )
    for (const words of [
      '结果未知',
      '等了 10 秒没有回答',
      '怎么查清',
      '认定之前不会重发',
      '占着 1 张票',
    ])
      expect(body()).toContain(words)
    // «已发出» is only what a person may settle it as.
    expect(all('.state.success')).toHaveLength(0)
    expect(all('[data-testid="send"]')).toHaveLength(0)
  })
})
