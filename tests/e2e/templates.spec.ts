import { expect, test } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { launchApp } from '../support/launch-app'
import { ComposerPage } from './pages/composer-page'
import { FirstRunPage } from './pages/first-run-page'
import { PalettePage } from './pages/palette-page'
import { TemplatePage } from './pages/template-page'

const t = zhCN.compose

test('a draft becomes a template, the template a draft with every blank filled, and that one can be sent', async () => {
  const app = await launchApp()
  const { page } = app
  const first = await new FirstRunPage(page).choose('push')
  await first.field(t.name).fill('{{城市}}站上新')
  await first.write(t.defaultText, '{{城市}}的朋友，{{时间}}秋茶开抢')
  await first.writeTitle('{{城市}}站 · 秋茶')
  await first.sendToEveryone()
  await first.goTo('content')

  const templates = new TemplatePage(page)
  const template = await templates.keep()
  await expect(templates.bar()).toContainText('{{城市}} {{时间}}')
  // Where a draft has its send, a template has its use: no step of it leads to a send.
  await template.goTo('send')
  await expect(page.getByText(zhCN.templates.unsent).last()).toBeVisible()
  await expect(page.getByRole('button', { name: t.next.open })).toHaveCount(0)
  await template.isSaved()

  // The template outlives a kill, and waits under the two kinds.
  await app.kill()
  const next = await launchApp({ dataFolder: app.dataFolder })
  await next.page.goto('app://pushdesk/#/drafts/new')
  const shelf = new TemplatePage(next.page)
  await expect(shelf.cards()).toHaveCount(1)
  await expect(shelf.cards()).toContainText('{{城市}} {{时间}}')
  await shelf.cards().getByRole('button').first().click()
  await next.page.keyboard.type('杭州')
  await expect(shelf.sheet()).toContainText('杭州站 · 秋茶')
  await next.page.keyboard.press('Enter')
  // One is left empty: the draft is made, and the check says so at its place.
  await next.page.keyboard.press('Enter')
  const made = await ComposerPage.opened(next.page)
  await expect(made.field(t.name)).toHaveValue('杭州站上新')
  await expect(made.field(t.defaultText)).toHaveValue('杭州的朋友，{{时间}}秋茶开抢')
  await expect(shelf.bar()).toBeHidden()
  await made.goTo('check')
  await next.page
    .getByRole('button', { name: t.jump(t.defaultText) })
    .last()
    .click()
  // It is selected: the next keys replace it.
  await next.page.keyboard.type('今晚八点')
  await expect(made.field(t.defaultText)).toHaveValue('杭州的朋友，今晚八点秋茶开抢')
  const sheet = await made.openSendSheet()
  await sheet.says(/所有装了/)
  await next.quit()
})

test('the palette opens the very send that was asked for, and every other kind of thing', async () => {
  const app = await launchApp()
  const { page } = app
  const composer = await new FirstRunPage(page).choose('push')
  await composer.field(t.name).fill('开抢前一小时')
  await composer.write(t.defaultText, '武夷水仙今晚开抢')
  await composer.sendToIds('test-01')
  await composer.seeWarnings()
  const sheet = await composer.openSendSheet()
  await sheet.send()
  await sheet.says('已发出')
  await sheet.close()
  await composer.goTo('content')
  await composer.write(t.defaultText, '别的文案')
  await composer.isSaved()

  // By the text that went out: the draft says something else by now.
  let palette = await PalettePage.opened(page)
  await palette.type('水仙今')
  await expect(palette.under('drafts')).toHaveCount(0)
  await palette.openByKeys(palette.under('sends').first())
  const row = page.locator('[data-attempt] button').first()
  await expect(row).toHaveAttribute('aria-expanded', 'true')
  await expect(row).toBeFocused()

  // Folded up by hand, and asked for again from where one is.
  await row.click()
  await expect(row).toHaveAttribute('aria-expanded', 'false')
  palette = await PalettePage.opened(page)
  await palette.type(zhCN.history.state.sent)
  await palette.openByKeys(palette.under('sends').first())
  await expect(row).toHaveAttribute('aria-expanded', 'true')

  palette = await PalettePage.opened(page)
  await palette.type('前一小时')
  await palette.openByKeys(palette.under('drafts').first())
  await expect((await ComposerPage.opened(page)).field(t.defaultText)).toHaveValue('别的文案')
  palette = await PalettePage.opened(page)
  await palette.type(zhCN.bin.title)
  await palette.openByKeys(palette.under('views').first())
  await expect(page.getByText(zhCN.bin.empty)).toBeVisible()
  await app.quit()
})
