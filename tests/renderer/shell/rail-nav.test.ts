import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { nextTick } from 'vue'
import RailNav from '../../../renderer/shell/RailNav.vue'
import { zhCN } from '../../../renderer/wording/zh-CN'
import type { Outcome } from '../../../shared/outbox/outcome'
import { sampleAttempt } from '../../support/sample-attempt'
import { fakeWindow, sampleProfile } from '../send/fake-bridge'

const unknown: Outcome = {
  state: 'unknown',
  cause: 'cut',
  detail: '',
  httpStatus: null,
  answer: '',
}

it('shows on every page that a result is unknown, in words too, and only until it is settled', async () => {
  const { plugins, tell } = await fakeWindow({}, sampleProfile, [sampleAttempt(unknown)])
  const rail = mount(RailNav, { global: { plugins } })
  const named = `${zhCN.shell.nav.history} · ${zhCN.history.unknown.inRail}`
  expect(rail.findAll('.dot')).toHaveLength(1)
  expect(rail.get(`[aria-label="${named}"]`).find('.dot').exists()).toBe(true)

  const settled = { verdict: 'sent', who: '', note: '看过', settledAt: 1 } as const
  tell('outbox.changed', sampleAttempt({ ...unknown, state: 'settled', ...settled }))
  await nextTick()
  expect(rail.find('.dot').exists()).toBe(false)
  expect(rail.find(`[aria-label="${named}"]`).exists()).toBe(false)
})
