import { expect, test } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { launchApp } from '../support/launch-app'
import { ComposerPage } from './pages/composer-page'
import { FirstRunPage } from './pages/first-run-page'

const t = zhCN.compose

async function comeBack(dataFolder: string, text: string): Promise<void> {
  const again = await launchApp({ dataFolder })
  await again.page.getByText(text).first().click()
  const composer = await ComposerPage.opened(again.page)
  await expect(composer.field(t.defaultText)).toHaveValue(text)
  await again.quit()
}

test('a draft is back after the app was quit', async () => {
  const app = await launchApp()
  const composer = await new FirstRunPage(app.page).choose('push')
  await composer.type(t.defaultText, '写到一半就下班了')
  // No waiting: closing is what has to save.
  await app.quit()
  await comeBack(app.dataFolder, '写到一半就下班了')
})

test('the last words before a close are there, however slow the computer', async () => {
  const app = await launchApp()
  const composer = await new FirstRunPage(app.page).choose('push')
  const devtools = await app.page.context().newCDPSession(app.page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 20 })
  await composer.type(t.defaultText, '合上电脑前的最后一句')
  await app.quit()
  await comeBack(app.dataFolder, '合上电脑前的最后一句')
})

test('a draft is back after the process was killed half a second after the last key', async () => {
  const app = await launchApp()
  const composer = await new FirstRunPage(app.page).choose('push')
  await composer.type(t.defaultText, '断电也在')
  await app.page.waitForTimeout(500)
  await app.kill()
  await comeBack(app.dataFolder, '断电也在')
})
