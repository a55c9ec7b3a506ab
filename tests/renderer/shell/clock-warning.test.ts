import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import ClockWarning from '../../../renderer/shell/ClockWarning.vue'
import { useClockWatch } from '../../../renderer/shell/use-clock-watch'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { ok } from '../../../shared/result'
import { deskWindow, type DeskWindow } from '../../support/desk-window'
import { productionProfile } from '../../support/sample-profiles'

const words = zhCN.shell.clock
const Watched = defineComponent({
  setup: () => {
    useClockWatch()
    return () => h(ClockWarning)
  },
})

afterEach(() => {
  vi.useRealTimers()
})

async function shown(skew: number | null): Promise<{ line: VueWrapper; window: DeskWindow }> {
  const window = await deskWindow(productionProfile, {}, { 'clock.skew': () => ok(skew) })
  const line = mount(Watched, { global: { plugins: window.plugins } })
  await flushPromises()
  return { line, window }
}

it.each([
  ['not measured', null, ''],
  ['a minute', 60_000, ''],
  ['more than a minute', -61_000, words.warn('61 秒')],
  ['five minutes', 300_000, words.warn('5 分钟')],
  ['more than five minutes', 600_000, words.block('10 分钟')],
])(
  'asks for the clock of the app in hand and warns only when it is off: %s',
  async (_, skew, says) => {
    const { line } = await shown(skew)
    expect(line.text()).toBe(says === '' ? '' : `${says}${words.advice}`)
  },
)

it('goes away within a second once the clock was set right, and asks no more then', async () => {
  vi.useFakeTimers()
  const { line, window } = await shown(600_000)
  const asked = () => window.bridge.calls.filter(({ name }) => name === 'clock.skew').length
  window.bridge.answers['clock.skew'] = () => ok(0)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(line.text()).toBe('')
  const before = asked()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked()).toBe(before)
})

it('does not show the clock of another app', async () => {
  const { line, window } = await shown(null)
  window.bridge.tell('clock.measured', { profileId: 'other', skew: 600_000 })
  await flushPromises()
  expect(line.text()).toBe('')
  window.bridge.tell('clock.measured', { profileId: productionProfile.id, skew: 600_000 })
  await flushPromises()
  expect(line.text()).toContain(words.advice)
})
