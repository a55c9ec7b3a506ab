import { expect, test } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { launchApp } from '../support/launch-app'
import { FirstRunPage } from './pages/first-run-page'

const t = zhCN.compose

test('an operator writes a push, sees it on both phones, sends it and holds the receipt', async () => {
  const app = await launchApp()
  const composer = await new FirstRunPage(app.page).choose('push')

  await composer.type(t.defaultText, '桂花乌龙今晚 20:00 开抢')
  await expect(composer.iphone()).toContainText('桂花乌龙今晚 20:00 开抢')
  await expect(composer.android()).toContainText('桂花乌龙今晚 20:00 开抢')
  await composer.writeTitle('秋茶上新')
  await expect(composer.iphone()).toContainText('秋茶上新')
  await expect(composer.android()).not.toContainText('秋茶上新')

  await composer.sendToEveryone()
  await composer.seeWarnings()
  const sheet = await composer.openSendSheet()
  await sheet.says(/所有装了/)
  await expect(sheet.sendButton()).toBeDisabled()
  await sheet.typeAppName('示例应用')
  await app.page.keyboard.press('Enter')
  await expect(sheet.sendButton()).toBeEnabled()
  await sheet.send()
  await sheet.says('已发出')
  await sheet.close()
  await expect(app.page.getByRole('banner')).toContainText('今天还剩 2 张')
  await app.quit()
})

test('a broadcast goes to people by tag, and its chat message is part of the request', async () => {
  const app = await launchApp()
  const composer = await new FirstRunPage(app.page).choose('broadcast')
  await composer.write(t.sender, 'brand')
  await composer.writeMessage('会员周报来了')
  await composer.write(t.defaultText, '会员周报')
  await composer.sendToTags('会员')
  const sheet = await composer.openSendSheet()
  await sheet.says(/会员/)
  await expect(sheet.sendButton()).toBeDisabled()
  await sheet.readBack()
  await sheet.send()
  await sheet.says('已发出')
  await app.quit()
})
