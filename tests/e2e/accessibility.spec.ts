import { expect, test, type Page } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { axeViolations } from '../support/axe-violations'
import { launchApp, type RunningApp } from '../support/launch-app'
import { FirstRunPage } from './pages/first-run-page'
import { goTo } from './pages/go-to'

const t = zhCN.compose

async function isClean(page: Page, view: string): Promise<void> {
  // Not in the middle of a fade: half-faded text has no contrast.
  await page.waitForTimeout(350)
  expect(await axeViolations(page), view).toEqual([])
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any view, ${scheme}`, async () => {
    test.setTimeout(120_000)
    const app: RunningApp = await launchApp({ size: [1440, 900] })
    const { page } = app
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    // On a busy machine half of the page is still of the other theme, and has no contrast.
    await page.locator(`html[data-theme="${scheme}"]`).waitFor({ state: 'attached' })
    await isClean(page, 'first run')

    const composer = await new FirstRunPage(page).choose('broadcast')
    await composer.write(t.sender, 'brand')
    await composer.write(t.defaultText, '今晚 20:00 开抢')
    await isClean(page, 'content')
    await composer.sendToEveryone()
    await isClean(page, 'audience')
    await composer.goTo('check')
    await isClean(page, 'check with an error')
    await composer.goTo('content')
    await composer.writeMessage('正文')
    await composer.seeWarnings()
    const sheet = await composer.openSendSheet()
    await isClean(page, 'send sheet')
    await sheet.typeAppName('示例应用')
    await sheet.send()
    await sheet.says('已发出')
    await isClean(page, 'receipt')
    await sheet.close()

    for (const room of [
      'today',
      'drafts',
      'audience',
      'history',
      'integration',
      'settings',
    ] as const) {
      await goTo(page, room)
      await isClean(page, room)
    }
    await app.quit()
  })
}
