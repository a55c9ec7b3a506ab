import { expect, test } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { launchApp, resize, type RunningApp } from '../support/launch-app'
import { seedDrafts } from '../support/seed-drafts'
import { DraftsPage } from './pages/drafts-page'

const { shelf, drafts: t } = zhCN

async function appWith(count: number): Promise<{ app: RunningApp; drafts: DraftsPage }> {
  const app = await launchApp({ size: [1440, 900] })
  // Only then has the window made its database.
  await expect(app.page.getByText(t.first.title)).toBeVisible()
  await seedDrafts(app.page, count)
  await app.page.reload()
  const drafts = new DraftsPage(app.page)
  await drafts.has(count)
  return { app, drafts }
}

test('the list is gone through by keys alone, from the first of 3,000 drafts to the last', async () => {
  const { app, drafts } = await appWith(3_000)
  await drafts.focus()
  await drafts.press('ArrowDown', 'ArrowDown')
  await expect(drafts.chosen()).toContainText('第 2 份')
  await drafts.press('PageDown', 'PageUp')
  await expect(drafts.chosen()).toContainText('第 2 份')
  await drafts.press('End')
  await expect(drafts.chosen()).toContainText('第 2999 份')
  await expect(drafts.chosen()).toHaveAttribute('aria-rowindex', '3000')
  const nodes = await drafts.grid().evaluate((grid) => grid.querySelectorAll('*').length)
  expect(nodes).toBeLessThanOrEqual(300)
  const composer = await drafts.open()
  await expect(composer.field(zhCN.compose.defaultText)).toHaveValue(/2999$/)
  await app.quit()
})

test('a search finds Chinese in the middle of a text, in every draft that has it', async () => {
  const { app, drafts } = await appWith(600)
  await drafts.search('水仙今晚')
  await drafts.has(100)
  await drafts.search('第 599 份')
  await drafts.has(1)
  await drafts.search('没有人写过')
  await expect(drafts.says(t.nothingFound('没有人写过'))).toBeVisible()
  await app.quit()
})

test('many drafts are filed, labelled and thrown away in one step each, and each is undone in one', async () => {
  const { app, drafts } = await appWith(40)
  await drafts.focus()
  await drafts.press('Shift+ArrowDown', 'Shift+ArrowDown')
  await expect(drafts.chosen()).toHaveCount(3)
  await drafts.file('folder', '秋茶')
  await expect(drafts.says(shelf.filed({ kind: 'moved', name: '秋茶' }, 3))).toBeVisible()
  await drafts.file('labels', '急')
  await expect(drafts.row('急')).toHaveCount(3)
  await expect(drafts.page.getByLabel(shelf.newLabel)).toBeHidden()
  await drafts.filter(shelf.filter.folder, /^秋茶 3$/)
  await drafts.has(3)
  await drafts.undo()
  await expect(drafts.row('急')).toHaveCount(0)

  await drafts.focus()
  await drafts.press('Control+a', 'Delete')
  await expect(drafts.says(shelf.filed({ kind: 'binned' }, 3))).toBeVisible()
  await expect(drafts.says(t.count(37))).toBeVisible()
  await drafts.undo()
  await expect(drafts.says(t.count(40))).toBeVisible()

  // What was filed is on the disk, and in its second copy.
  await app.page.reload()
  await drafts.has(40)
  await drafts.filter(shelf.filter.folder, /^秋茶 3$/)
  await drafts.has(3)
  await expect(drafts.row('第 0 份')).toBeVisible()
  await app.quit()
})

test('a folder is renamed and taken away without a draft of it being lost', async () => {
  const { app, drafts } = await appWith(5)
  const { page } = app
  await drafts.focus()
  await drafts.press('Control+a')
  await drafts.file('folder', '旧名')
  await page.getByRole('button', { name: shelf.tidy }).click()
  await page.getByRole('button', { name: shelf.rename('旧名') }).click()
  await page.getByRole('textbox', { name: shelf.rename('旧名') }).fill('新名')
  await page.keyboard.press('Enter')
  await expect(
    drafts.says(shelf.filed({ kind: 'folder_renamed', from: '旧名', to: '新名' }, 5)),
  ).toBeVisible()
  await page.getByRole('button', { name: shelf.removeName('新名') }).click()
  await expect(drafts.says(shelf.filed({ kind: 'folder_removed', name: '新名' }, 5))).toBeVisible()
  await drafts.has(5)
  await app.quit()
})

test('Space shows what people will see beside the list, and in a narrow window over it', async () => {
  const { app, drafts } = await appWith(3)
  const pane = app.page.getByRole('complementary', { name: shelf.pane.label })
  await expect(pane).toContainText('第 0 份')
  await drafts.focus()
  await drafts.press('ArrowDown')
  await expect(pane).toContainText('第 1 份')
  await drafts.press('Space')
  await expect(pane).toBeHidden()
  await resize(app.electron, app.page, [1024, 700])
  await drafts.focus()
  await drafts.press('Space')
  await expect(pane).toContainText('第 1 份')
  await app.quit()
})

test('drafts are found by how far they are, once all of them were looked at', async () => {
  const { app, drafts } = await appWith(300)
  await drafts.filter(shelf.filter.state, shelf.states.unfinished)
  await drafts.has(150)
  await drafts.filter(shelf.filter.platform, shelf.platforms.both)
  await drafts.has(100)
  await app.page.getByRole('button', { name: shelf.filter.clear }).click()
  await drafts.has(300)
  await app.quit()
})
