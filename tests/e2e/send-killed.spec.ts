import { expect, test } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { launchApp } from '../support/launch-app'
import { standaloneSandbox, type StandaloneSandbox } from '../support/standalone-sandbox'
import { goTo } from './pages/go-to'
import { HoldBarPage } from './pages/hold-bar-page'
import { OWN_APP, writePush } from './pages/own-app'

// The same kill at every line of the journal: tests/faults. Here the operator reads what is true.
const appKey = 'killed-key'
const secret = 'killed-secret'
const t = zhCN.history

let sandbox: StandaloneSandbox
test.beforeEach(async () => {
  sandbox = await standaloneSandbox(appKey, secret)
})
test.afterEach(() => sandbox.close())

const sends = async (): Promise<number> =>
  (await sandbox.requests()).filter(({ path }) => path === '/push.json').length

test('kill -9 during the hold: nothing left, and the history says so', async () => {
  const app = await launchApp({ holdMs: 60_000 })
  const composer = await writePush(app.page, { url: sandbox.url, appKey, secret }, '等着的推送')
  await (await composer.openSendSheet()).send()
  await new HoldBarPage(app.page).waits()
  await app.kill()

  const again = await launchApp({ dataFolder: app.dataFolder })
  // Chosen seconds before the kill: the next send must not go out under the sample app.
  await expect(again.page.getByRole('banner')).toContainText(OWN_APP)
  await goTo(again.page, 'history')
  await expect(again.page.getByText(t.state.recalled).first()).toBeVisible()
  await again.page.getByText(t.state.recalled).first().click()
  await expect(again.page.getByText(t.recalled.interrupted).first()).toBeVisible()
  await again.quit()
  expect(await sends()).toBe(0)
})

test('kill -9 while the request is out: unknown, never sent again, until a person settles it', async () => {
  await sandbox.steer({ kind: 'hang', times: 0, delay: 0 })
  const app = await launchApp()
  const composer = await writePush(app.page, { url: sandbox.url, appKey, secret }, '在路上的推送')
  await (await composer.openSendSheet()).send()
  await expect.poll(sends).toBe(1)
  await app.kill()

  const again = await launchApp({ dataFolder: app.dataFolder })
  await goTo(again.page, 'history')
  const card = again.page.getByRole('region', { name: t.unknown.title })
  await expect(card).toContainText(t.unknown.foundInterrupted)
  await expect(card).toContainText(t.unknown.holds)
  // Full width, as look.md has it: once the receipt's own columns squeezed it out of the window.
  await expect(card.getByRole('textbox')).toBeInViewport({ ratio: 1 })
  await card.getByRole('textbox').fill('三台手机都没收到')
  await card.getByRole('button', { name: t.settle.as.not_sent, exact: true }).click()
  await expect(again.page.getByText(t.settledAs.not_sent).first()).toBeVisible()
  await again.quit()
  expect(await sends()).toBe(1)
})
