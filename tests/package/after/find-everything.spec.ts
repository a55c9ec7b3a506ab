import { expect, test } from '@playwright/test'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { ComposerPage } from '../../e2e/pages/composer-page'
import { goTo } from '../../e2e/pages/go-to'
import { SettingsPage } from '../../e2e/pages/settings-page'
import { TagsPage } from '../../e2e/pages/tags-page'
import { movingFile } from '../../support/moving-file'
import { findBytes } from '../../support/find-bytes'
import { launchApp } from '../../support/launch-app'
import { installedDataFolder } from '../../support/launch-installed'
import { readyDraft } from '../../support/ready-draft'
import { standaloneSandbox } from '../../support/standalone-sandbox'
import { sandboxPort, story } from '../packaged'

test('the upgraded app has every draft, send, job and secret of the version before', async () => {
  const app = await launchApp()
  await goTo(app.page, 'drafts')
  await expect(app.page.locator('[data-row]').filter({ hasText: story.draft })).toHaveCount(1)

  await goTo(app.page, 'history')
  await expect(app.page.getByRole('main')).toContainText(story.sent)
  await expect(app.page.getByRole('main')).toContainText('已发出')

  const tags = await TagsPage.opened(app.page)
  await tags
    .side()
    .getByRole('link', { name: /粘贴的名单/ })
    .first()
    .click()
  await expect(tags.progress()).toContainText('已暂停')

  const settings = new SettingsPage(app.page)
  await settings.open()
  await app.page.getByRole('link', { name: new RegExp(story.appName) }).click()
  await expect(app.page.getByText(zhCN.settings.secret.kept.keychain)).toBeVisible()

  await app.page.getByRole('link', { name: zhCN.settings.about.title }).click()
  const { version } = JSON.parse(process.env['PUSHDESK_PACKAGE'] ?? '{}') as { version: string }
  await expect(app.page.getByRole('main')).toContainText(version)
  await app.quit()
})

test('the secret of the version before still signs: a server that checks it takes the send', async () => {
  const port = readFileSync(sandboxPort(), 'utf8')
  const sandbox = await standaloneSandbox(story.appKey, story.secret, port)
  const app = await launchApp()
  await goTo(app.page, 'drafts')
  await app.page.getByText(story.draft).first().click()
  const composer = await ComposerPage.opened(app.page)
  await composer.sendToIds('123')
  await composer.seeWarnings()
  const sheet = await composer.openSendSheet()
  await sheet.send()
  await sheet.says('已发出')
  const pushes = (await sandbox.requests()).filter(({ path }) => path === '/push.json')
  expect(pushes).toHaveLength(1)
  await app.quit()
  sandbox.close()
})

test('a double click on an exported file opens it in the app that runs', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'pushdesk-installed-')), '新的.pushdesk')
  const draft = { ...readyDraft(), id: 'from-outside' }
  writeFileSync(file, movingFile([{ type: 'draft', draft }]))
  const app = await launchApp()
  const second = spawn('/usr/bin/pushdesk', [file], { stdio: 'ignore' })
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0)
  await expect(app.page.getByRole('dialog')).toContainText('新的.pushdesk')
  await app.quit()
})

test('no byte of the secret lies in what the installed app has written', () => {
  expect(findBytes(installedDataFolder(), story.appKey)).not.toEqual([])
  expect(findBytes(installedDataFolder(), story.secret)).toEqual([])
})
