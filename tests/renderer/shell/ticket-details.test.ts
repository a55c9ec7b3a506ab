import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { expect, it } from 'vitest'
import TicketDetails from '../../../renderer/shell/TicketDetails.vue'
import { zhCN } from '../../../renderer/wording/zh-CN'
import type { Ledger } from '../../../shared/outbox/ticket-holders'
import type { TicketNote } from '../../../shared/outbox/ticket-note'
import { fail, ok } from '../../../shared/result'
import { deskWindow, type DeskWindow } from '../../support/desk-window'
import type { FakeBridge } from '../../support/fake-bridge'
import { sampleAttempt } from '../../support/sample-attempt'
import { productionProfile } from '../../support/sample-profiles'

const words = zhCN.shell.tickets
const { id, name, appKey, environment, timestampUnit } = productionProfile
const profile = { id, name, appKey, environment, timestampUnit, host: 'api' }
const note = (who: string): TicketNote => ({
  id: who,
  appKey,
  rehearsal: false,
  sentAt: Date.now() - 60_000,
  who,
  note: '后台发的',
})

async function open(
  ledger: Partial<Ledger> = {},
  answers: FakeBridge['answers'] = {},
): Promise<{ details: VueWrapper; window: DeskWindow }> {
  const window = await deskWindow(productionProfile, ledger, answers)
  const details = mount(TicketDetails, {
    props: { free: '18:05', held: 0 },
    global: { plugins: window.plugins },
  })
  return { details, window }
}
const press = async (details: VueWrapper, text: string): Promise<void> => {
  await details
    .findAll('button')
    .find((button) => button.text() === text)
    ?.trigger('click')
  await flushPromises()
}
const send = async (details: VueWrapper): Promise<void> => {
  await details.get('form').trigger('submit')
  await flushPromises()
}
const sent = (window: DeskWindow, call: string): unknown[] =>
  window.bridge.calls.filter((each) => each.name === call).map(({ input }) => input)

it('says of every ticket what holds it: a send, a note, a record nobody can read', async () => {
  const unknown = sampleAttempt(
    { state: 'unknown', cause: 'timeout', detail: '', httpStatus: null, answer: '' },
    { profile, confirmedAt: Date.now() - 1000, draftName: '春茶' },
  )
  const { details } = await open({
    attempts: [unknown],
    notes: [note('阿青')],
    damaged: [Date.now() - 500],
  })
  const rows = details.findAll('li').map((row) => row.text())
  expect(rows).toHaveLength(3)
  expect(rows[0]).toContain('阿青')
  expect(rows[1]).toContain('春茶')
  expect(rows[1]).toContain(zhCN.history.state.unknown)
  expect(rows[2]).toContain(zhCN.today.taken.unreadable)
})

const full = sampleAttempt(
  {
    state: 'rejected',
    code: 1008,
    message: '',
    httpStatus: 429,
    answer: '',
    answeredAt: 0,
    clockSkew: null,
  },
  { profile, confirmedAt: Date.now() - 1000 },
)

it('explains a 1008 once, and says how many tickets went elsewhere', async () => {
  const { details } = await open({ attempts: [full] })
  const rows = details.findAll('li').map((row) => row.text())
  expect(rows).toEqual([expect.stringContaining(zhCN.today.taken.elsewhereDetail)])
  expect(rows[0]).toContain(zhCN.shell.tickets.several(zhCN.today.taken.elsewhere, 2))
})

it('lets a 1008 be explained here, once for both tickets it holds, and gives them back', async () => {
  const { details, window } = await open(
    { attempts: [full] },
    { 'outbox.lift': () => ok({ ...full, lifted: true }) },
  )
  expect(details.findAll('li button')).toHaveLength(1)
  await press(details, zhCN.history.full.lift)
  expect(sent(window, 'outbox.lift')).toEqual([{ attemptId: full.id }])
  expect(details.find('li').exists()).toBe(false)
})

it('says at the ticket that a 1008 could not be explained', async () => {
  const { details } = await open(
    { attempts: [full] },
    { 'outbox.lift': () => fail({ kind: 'not_written', detail: 'ENOSPC' }) },
  )
  await press(details, zhCN.history.full.lift)
  expect(details.get('li [role=alert]').text()).toContain('ENOSPC')
})

it('does not show the tickets of last week', async () => {
  const { details } = await open({
    notes: [{ ...note('阿青'), sentAt: Date.now() - 8 * 86_400_000 }],
  })
  expect(details.find('li').exists()).toBe(false)
  expect(details.text()).toContain(words.noHolders)
})

it('notes a colleague’s send under the app in hand and takes the ticket at once', async () => {
  const { details, window } = await open({}, { 'outbox.note': (noted: TicketNote) => ok([noted]) })
  await press(details, words.note.open)
  const [, who, text] = details.findAll('input')
  await who?.setValue('阿青')
  await text?.setValue('控制台')
  await send(details)
  expect(sent(window, 'outbox.note')).toEqual([
    expect.objectContaining({ appKey, rehearsal: false, who: '阿青', note: '控制台' }),
  ])
  expect(details.get('li').text()).toContain('阿青')
  expect(details.find('form').exists()).toBe(false)
})

it('keeps a wrong time away from main and says how to write it', async () => {
  const { details, window } = await open()
  await press(details, words.note.open)
  await details.get('input').setValue('25:00')
  await send(details)
  expect(details.get('[role=alert]').text()).toBe(words.note.wrong.not_a_time)
  expect(sent(window, 'outbox.note')).toEqual([])
})

it('keeps what was typed where the note could not be written, and says so there', async () => {
  const { details } = await open(
    {},
    { 'outbox.note': () => fail({ kind: 'not_written', detail: 'ENOSPC' }) },
  )
  await press(details, words.note.open)
  await details.findAll('input')[1]?.setValue('阿青')
  await send(details)
  expect(details.get('form [role=alert]').text()).toBe(words.note.failed.not_written('ENOSPC'))
  expect(details.findAll('input')[1]?.element.value).toBe('阿青')
})

it('gives the ticket back when a note is withdrawn, and offers that for nothing else', async () => {
  const { details, window } = await open(
    { notes: [note('阿青'), note('小林')], damaged: [Date.now()] },
    { 'outbox.withdrawNote': () => ok([note('小林')]) },
  )
  expect(details.findAll('li button')).toHaveLength(2)
  await details.get(`[aria-label="${words.note.withdrawLabel('阿青')}"]`).trigger('click')
  await flushPromises()
  expect(sent(window, 'outbox.withdrawNote')).toEqual([{ noteId: '阿青' }])
  expect(
    details
      .findAll('li')
      .map((row) => row.text())
      .join(),
  ).not.toContain('阿青')
})

it('says at the note that it could not be withdrawn', async () => {
  const { details } = await open(
    { notes: [note('阿青')] },
    { 'outbox.withdrawNote': () => fail({ kind: 'not_written', detail: 'EROFS' }) },
  )
  await press(details, words.note.withdraw)
  expect(details.get('li [role=alert]').text()).toBe(words.note.failed.not_written('EROFS'))
})
