import { expect, test } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { launchApp, type RunningApp } from '../support/launch-app'
import { standaloneSandbox } from '../support/standalone-sandbox'
import type { ComposerPage } from './pages/composer-page'
import { goTo } from './pages/go-to'
import { HoldBarPage } from './pages/hold-bar-page'
import { writePush } from './pages/own-app'

const t = zhCN.compose
const TEXT = '等着发出的推送'
const APP_KEY = 'hold-key'
const SECRET = 'hold-secret'

type Sandbox = Awaited<ReturnType<typeof standaloneSandbox>>
let app: RunningApp
let sandbox: Sandbox

/** A server of its own is the witness: what it did not get has not left this computer. */
async function start(holdMs: number): Promise<ComposerPage> {
  sandbox = await standaloneSandbox(APP_KEY, SECRET)
  app = await launchApp({ holdMs })
  return writePush(app.page, { url: sandbox.url, appKey: APP_KEY, secret: SECRET }, TEXT)
}

async function confirm(composer: ComposerPage): Promise<HoldBarPage> {
  const sheet = await composer.openSendSheet()
  await sheet.send()
  await expect(sheet.dialog).toBeHidden()
  return new HoldBarPage(app.page)
}

const sends = async (): Promise<number> =>
  (await sandbox.requests()).filter(({ path }) => path === '/push.json').length

test.afterEach(() => sandbox.close())

test('Esc takes a confirmed send back: nothing reached the server, and the draft is free again', async () => {
  const composer = await start(10_000)
  const hold = await confirm(composer)
  await hold.waits()
  await expect(app.page.getByRole('banner')).toContainText('今天还剩 2 张')
  await composer.goTo('content')
  await expect(
    app.page.locator('[inert]').filter({ has: composer.field(t.defaultText) }),
  ).toBeVisible()
  await goTo(app.page, 'today')
  await expect(hold.bar()).toBeVisible()
  await app.page.keyboard.press('Escape')
  await hold.saysRecalled()
  await expect(app.page.getByRole('banner')).toContainText('今天还剩 3 张')

  await goTo(app.page, 'drafts')
  await app.page.getByText(TEXT).first().click()
  await composer.write(t.defaultText, '改过的推送')
  await expect(composer.iphone()).toContainText('改过的推送')
  await app.quit()
  expect(await sends()).toBe(0)
})

test('after its hold it goes out once, and the receipt comes to where the operator is', async () => {
  const hold = await confirm(await start(5000))
  await goTo(app.page, 'today')
  await expect(hold.receipt()).toContainText('已发出', { timeout: 15_000 })
  await expect(hold.bar()).toBeHidden()
  expect(await sends()).toBe(1)
  await app.quit()
})

test('closing the window meanwhile asks: «stay» lets it wait, «recall and close» sends nothing', async () => {
  const hold = await confirm(await start(60_000))
  await hold.waits()
  const answerWith = (response: 0 | 1): Promise<void> =>
    app.electron.evaluate(({ dialog }, answer) => {
      Object.assign(globalThis, { asked: 0 })
      dialog.showMessageBox = () => {
        Object.assign(globalThis, { asked: (globalThis as unknown as { asked: number }).asked + 1 })
        return Promise.resolve({ response: answer, checkboxChecked: false })
      }
    }, response)
  const closeWindow = (): Promise<void> =>
    app.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close()
    })
  const asked = (): Promise<number> =>
    app.electron.evaluate(() => (globalThis as unknown as { asked: number }).asked)

  await answerWith(0)
  await closeWindow()
  await expect.poll(asked).toBe(1)
  await expect(hold.bar()).toBeVisible()

  await answerWith(1)
  const gone = app.page.waitForEvent('close')
  await closeWindow()
  await gone
  await app.quit()
  expect(await sends()).toBe(0)
})
