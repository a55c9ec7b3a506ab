import { expect, test, type Page } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { axeViolations } from '../support/axe-violations'
import { launchApp, type RunningApp } from '../support/launch-app'
import { putInTheme } from '../support/put-in-theme'
import { FirstRunPage } from './pages/first-run-page'
import { goTo } from './pages/go-to'
import { HoldBarPage } from './pages/hold-bar-page'
import { SettingsPage } from './pages/settings-page'
import { VersionsPage } from './pages/versions-page'
import { TicketsPage } from './pages/tickets-page'

const t = zhCN.compose

async function isClean(page: Page, view: string): Promise<void> {
  expect(await axeViolations(page), view).toEqual([])
}

/** The rehearsal breaks off the next call: nobody knows what became of it. */
async function cutNextCall(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { bridge } = window as unknown as {
      bridge: { call: (name: string, input: object) => Promise<unknown> }
    }
    await bridge.call('sandbox.steer', { kind: 'cut', times: 1 })
  })
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any view, ${scheme}`, async () => {
    test.setTimeout(120_000)
    const app: RunningApp = await launchApp({ size: [1440, 900] })
    const { page } = app
    await putInTheme(page, scheme)
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

    await composer.goTo('content')
    await VersionsPage.name(page, '终稿')
    await composer.write(t.defaultText, '明早 9:00 开抢')
    const versions = await VersionsPage.opened(page)
    await versions.choose('终稿')
    await versions.shows('今晚', '明早')
    await isClean(page, 'versions')
    await versions.comparePhones()
    await isClean(page, 'versions on phones')
    await versions.close()

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
    await goTo(page, 'drafts')
    await page.getByRole('grid', { name: zhCN.drafts.list }).focus()
    await page.keyboard.press('Delete')
    await page.getByRole('link', { name: zhCN.bin.link(1) }).click()
    await page.getByRole('button', { name: zhCN.bin.emptyBin }).click()
    await isClean(page, 'bin')
    await app.quit()
  })
  test(`axe finds nothing while a send waits, is recalled, or is unknown, ${scheme}`, async () => {
    test.setTimeout(120_000)
    const app: RunningApp = await launchApp({ size: [1440, 900], holdMs: 60_000 })
    const { page } = app
    await putInTheme(page, scheme)
    const composer = await new FirstRunPage(page).choose('push')
    await composer.write(t.defaultText, '今晚 20:00 开抢')
    await composer.sendToIds('123')
    await composer.seeWarnings()
    await (await composer.openSendSheet()).send()
    const hold = new HoldBarPage(page)
    await hold.waits()
    await isClean(page, 'hold bar')
    await page.keyboard.press('Escape')
    await hold.saysRecalled()
    await isClean(page, 'recalled')

    const tickets = new TicketsPage(page)
    await tickets.open()
    await tickets.noteSend()
    await isClean(page, 'tickets with a note being written')
    await page.keyboard.press('Escape')

    await new SettingsPage(page).setHold(0)
    await cutNextCall(page)
    await goTo(page, 'drafts')
    await page.getByText('今晚 20:00 开抢').first().click()
    await composer.seeWarnings()
    const sheet = await composer.openSendSheet()
    await sheet.send()
    await sheet.says(/结果未知/)
    await isClean(page, 'receipt of an unknown send')
    await sheet.close()
    await isClean(page, 'locked composer')
    await app.quit()
  })
}
