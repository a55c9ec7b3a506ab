import { expect, test } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { launchApp } from '../support/launch-app'
import { ComposerPage } from './pages/composer-page'
import { FirstRunPage } from './pages/first-run-page'
import { VersionsPage } from './pages/versions-page'

const t = zhCN.compose
const alert = t.defaultText

test('a named version is compared, restored, the restore undone, and all of it is there after kill -9', async () => {
  const app = await launchApp()
  const composer = await new FirstRunPage(app.page).choose('push')
  await composer.write(alert, '秋茶今晚八点开抢')
  await VersionsPage.name(app.page, '给老板看的')
  await composer.write(alert, '秋茶明早九点开抢')

  const versions = await VersionsPage.opened(app.page)
  await versions.choose('给老板看的')
  await versions.shows('今晚', '明早')
  await versions.comparePhones()
  await expect(versions.phones()).toHaveCount(2)
  await versions.restore()
  await expect(composer.field(alert)).toHaveValue('秋茶今晚八点开抢')

  // The button first, then the keys: both ways lead back to what was there.
  await app.page.getByRole('button', { name: zhCN.versions.undo }).click()
  await expect(composer.field(alert)).toHaveValue('秋茶明早九点开抢')
  const again = await VersionsPage.opened(app.page)
  await again.choose('给老板看的')
  await again.rename('给老板看的', '老板点头了')
  await again.restore()
  await expect(composer.field(alert)).toHaveValue('秋茶今晚八点开抢')
  await app.page.keyboard.press('Control+z')
  await expect(composer.field(alert)).toHaveValue('秋茶明早九点开抢')
  await composer.isSaved()
  await app.kill()

  const next = await launchApp({ dataFolder: app.dataFolder })
  await next.page.getByText('秋茶明早九点开抢').first().click()
  await expect((await ComposerPage.opened(next.page)).field(alert)).toHaveValue('秋茶明早九点开抢')
  const after = await VersionsPage.opened(next.page)
  await after.choose('老板点头了')
  await after.shows('今晚', '明早')
  await next.quit()
})

test('undo goes through all fields, redo comes back, and a half-typed syllable is no step', async () => {
  const app = await launchApp()
  const composer = await new FirstRunPage(app.page).choose('push')
  await composer.write(alert, '第一句')
  await composer.writeTitle('标题')
  await composer.sendToEveryone()
  const everyone = app.page.getByRole('radio', { name: t.audience.everyone })
  await expect(everyone).toBeChecked()

  const press = (keys: string): Promise<void> => app.page.keyboard.press(keys)
  await press('Control+z')
  await expect(everyone).not.toBeChecked()
  await press('Control+z')
  await expect(composer.field(t.title)).toHaveValue('')
  await expect(composer.field(alert)).toHaveValue('第一句')
  await press('Control+z')
  await expect(composer.field(alert)).toHaveValue('')
  for (const keys of ['Control+Shift+z', 'Control+y', 'Control+Shift+z']) await press(keys)
  await expect(everyone).toBeChecked()
  await composer.goTo('content')
  await expect(composer.field(t.title)).toHaveValue('标题')

  await composer.field(alert).focus()
  const ime = await app.page.context().newCDPSession(app.page)
  for (const text of ['n', 'ni', 'nih'])
    await ime.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 })
  await press('Control+z')
  await ime.send('Input.insertText', { text: '你好' })
  await expect(composer.field(alert)).toHaveValue(/你好/)
  await press('Control+z')
  await expect(composer.field(alert)).toHaveValue('第一句')
  await app.quit()
})

test('a deleted draft waits in the bin through kill -9, is put back, and goes for ever only when asked twice', async () => {
  const app = await launchApp()
  const composer = await new FirstRunPage(app.page).choose('push')
  await composer.write(alert, '误删的一份')
  await composer.isSaved()
  await app.page.goto('app://pushdesk/#/drafts')
  await app.page.getByRole('grid', { name: zhCN.drafts.list }).focus()
  await app.page.keyboard.press('Delete')
  await expect(app.page.getByText(zhCN.drafts.removed(zhCN.drafts.unnamed))).toBeVisible()
  await app.kill()

  const next = await launchApp({ dataFolder: app.dataFolder })
  const { page } = next
  await page.getByRole('link', { name: zhCN.bin.link(1) }).click()
  await page.getByRole('button', { name: zhCN.bin.putBackOf('误删的一份') }).click()
  await expect(page.getByText(zhCN.bin.empty)).toBeVisible()
  await page.getByRole('button', { name: zhCN.bin.back }).click()
  await expect(page.getByText('误删的一份').first()).toBeVisible()

  await page.getByRole('grid', { name: zhCN.drafts.list }).focus()
  await page.keyboard.press('Delete')
  await page.getByRole('link', { name: zhCN.bin.link(1) }).click()
  await page.getByRole('button', { name: zhCN.bin.emptyBin }).click()
  // The focus is on «keep»: a key on its way deletes nothing.
  await page.keyboard.press('Enter')
  await expect(page.getByText('误删的一份').first()).toBeVisible()
  await page.getByRole('button', { name: zhCN.bin.emptyBin }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: zhCN.bin.removeForEver }).click()
  await expect(page.getByText(zhCN.bin.empty)).toBeVisible()
  await next.quit()
})
