import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { launchApp } from '../support/launch-app'
import { ComposerPage } from './pages/composer-page'
import { DataPage } from './pages/data-page'
import { FirstRunPage } from './pages/first-run-page'
import { goTo } from './pages/go-to'
import { SegmentPage } from './pages/segment-page'
import { SettingsPage } from './pages/settings-page'
import { VersionsPage } from './pages/versions-page'

const t = zhCN.compose
const folder = mkdtempSync(join(tmpdir(), 'pushdesk-moving-'))
const file = join(folder, 'all.pushdesk')
const SECRET = 'never-in-a-file-7d1f'
const WORDS = '秋茶今晚八点开抢 👨‍👩‍👧‍👦'

test('drafts, versions and apps move to another computer in one file, the secret does not', async () => {
  const here = await launchApp()
  const composer = await new FirstRunPage(here.page).choose('push')
  await composer.write(t.defaultText, WORDS)
  await VersionsPage.name(here.page, '给老板看的')
  const settings = new SettingsPage(here.page)
  await settings.connect({
    name: '山野茶事',
    appKey: 'moving-key',
    environment: 'development',
    url: 'http://127.0.0.1:9',
  })
  await settings.saveSecret(SECRET)
  await SegmentPage.save(here.page, '老客')
  await (await DataPage.opened(here)).exportTo(file)
  await here.quit()
  const written = readFileSync(file, 'utf8')
  expect(written).toContain('秋茶今晚八点开抢')
  expect(written).not.toContain(SECRET)
  const [head = '', ...lines] = written.trimEnd().split('\n')
  expect(JSON.parse(head)).toMatchObject({ format: expect.any(String), count: lines.length })

  const there = await launchApp()
  const data = await DataPage.opened(there)
  await data.open(file)
  // The draft, its app and a saved audience; the named version has no row of its own.
  await data.counts('added', 3)
  await data.counts('replaced', 0)
  // The draft, its named version, its app and a saved audience; the sample app is there already.
  await data.take(4)
  await SegmentPage.isListed(there.page, '老客')
  await goTo(there.page, 'drafts')
  await there.page.locator('[data-row]').first().dblclick()
  const moved = await ComposerPage.opened(there.page)
  await expect(moved.field(t.defaultText)).toHaveValue(WORDS)
  const versions = await VersionsPage.opened(there.page)
  await expect(versions.dialog).toContainText('给老板看的')
  await versions.close()

  // The same file once more: nothing to do, and it says so.
  const again = await DataPage.opened(there)
  await again.open(file)
  await again.counts('same', 1)
  await expect(again.dialog).toContainText(zhCN.moving.dialog.nothing)
  await there.kill()
})

test('a file that was cut, and one that is not ours, change nothing and are named', async () => {
  const app = await launchApp()
  const composer = await new FirstRunPage(app.page).choose('push')
  await composer.write(t.defaultText, '原来的')
  const data = await DataPage.opened(app)
  await data.exportTo(file)
  const bytes = readFileSync(file)
  const cut = join(folder, 'cut.pushdesk')
  writeFileSync(cut, bytes.subarray(0, bytes.length - 20))
  await data.open(cut)
  await data.refuses('cut.pushdesk')
  const foreign = join(folder, 'foreign.pushdesk')
  writeFileSync(foreign, 'id,text\n1,hello\n')
  await data.open(foreign)
  await data.refuses('foreign.pushdesk')
  await goTo(app.page, 'drafts')
  await expect(app.page.locator('[data-row]')).toHaveCount(1)
  await expect(app.page.locator('[data-row]')).toContainText('原来的')
  await app.quit()
})

test('what an import replaced is brought back from the backup that it made first', async () => {
  const app = await launchApp()
  const composer = await new FirstRunPage(app.page).choose('push')
  await composer.write(t.defaultText, '旧的文案')
  await composer.isSaved()
  const data = await DataPage.opened(app)
  await data.exportTo(file)
  await goTo(app.page, 'drafts')
  await app.page.locator('[data-row]').first().dblclick()
  const open = await ComposerPage.opened(app.page)
  await open.write(t.defaultText, '新的文案')
  await open.isSaved()

  const importing = await DataPage.opened(app)
  await importing.open(file)
  await importing.counts('kept', 1)
  await importing.dialog.getByRole('radio', { name: zhCN.moving.dialog.choices.file }).click()
  await importing.counts('replaced', 1)
  await importing.take(1)
  await goTo(app.page, 'drafts')
  await expect(app.page.locator('[data-row]').first()).toContainText('旧的文案')

  const back = await DataPage.opened(app)
  await back.restoreNewest()
  await back.counts('replaced', 1)
  await back.take(1)
  await app.kill()
  const later = await launchApp({ dataFolder: app.dataFolder })
  await expect(later.page.locator('[data-row]').first()).toContainText('新的文案')
  await later.quit()
})
