import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import StepsColumn from '../../../renderer/compose/StepsColumn.vue'
import { stepState } from '../../../renderer/compose/step-state'
import { zhCN } from '../../../renderer/wording/zh-CN'
import type { Attempt } from '../../../shared/outbox/attempt'
import { readyDraft } from '../../support/ready-draft'
import { sampleAttempt } from '../../support/sample-attempt'
import { fakeWindow } from '../send/fake-bridge'

const says = zhCN.compose.says
let column: VueWrapper
afterEach(() => column.unmount())

async function steps(lock: Attempt | null): Promise<void> {
  const { plugins } = await fakeWindow()
  column = mount(StepsColumn, {
    props: {
      modelValue: 'send',
      draft: readyDraft(),
      state: stepState([], [], () => true),
      notices: [],
      changedAt: 0,
      lock,
    },
    global: { plugins },
    attachTo: document.body,
  })
}
const current = (): string => column.get('[aria-current=step]').text()
const waiting = (): Attempt => sampleAttempt({ state: 'confirmed' }, { confirmedAt: Date.now() })

it('counts along with the hold bar instead of calling a draft «ready» that is about to go out', async () => {
  await steps(waiting())
  expect(current()).toContain(says.goesIn(10))
  expect(current()).not.toContain(says.ready)
})

it('does not count the ticket of the waiting send a second time', async () => {
  await steps(waiting())
  expect(column.text()).toContain(zhCN.send.ticket.uses(2))
})

it('calls a draft whose send is unknown not ready but unknown', async () => {
  const unknown = { cause: 'timeout', detail: '', httpStatus: null, answer: '' } as const
  await steps(sampleAttempt({ state: 'unknown', ...unknown }))
  expect(current()).toContain(zhCN.history.state.unknown)
})

it('takes the focus that 撤回 left nowhere, and none that is somewhere', async () => {
  await steps(waiting())
  await column.setProps({ lock: null })
  expect(document.activeElement).toBe(column.get('[aria-current=step]').element)

  const other = column.get('button').element
  await column.setProps({ lock: waiting() })
  other.focus()
  await column.setProps({ lock: null })
  expect(document.activeElement).toBe(other)
})
