import { expect, test } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { FirstRunPage } from '../../e2e/pages/first-run-page'
import { goTo } from '../../e2e/pages/go-to'
import { SettingsPage } from '../../e2e/pages/settings-page'
import { TagsPage } from '../../e2e/pages/tags-page'
import { launchApp } from '../../support/launch-app'
import { standaloneSandbox } from '../../support/standalone-sandbox'
import { sandboxPort, story } from '../packaged'

test('the installed app does its main job for an ordinary user, with the real keychain', async () => {
  const sandbox = await standaloneSandbox(story.appKey, story.secret)
  // The version after the upgrade knocks at the same door.
  writeFileSync(sandboxPort(), new URL(sandbox.url).port)
  const app = await launchApp()
  const push = await new FirstRunPage(app.page).choose('push')
  await push.write(zhCN.compose.defaultText, story.draft)
  await push.isSaved()

  const settings = new SettingsPage(app.page)
  await settings.connect({
    name: story.appName,
    appKey: story.appKey,
    environment: 'development',
    url: sandbox.url,
  })
  await settings.saveSecret(story.secret)
  await settings.useThisApp()
  await goTo(app.page, 'drafts')
  await app.page.getByRole('button', { name: zhCN.drafts.create }).first().click()
  const second = await new FirstRunPage(app.page).choose('push')
  await app.page.getByLabel(zhCN.compose.name).fill(story.sent)
  await second.write(zhCN.compose.defaultText, story.sent)
  await second.sendToIds('123')
  await second.seeWarnings()
  const sheet = await second.openSendSheet()
  await sheet.send()
  await sheet.says('已发出')
  await sheet.close()
  const pushes = (await sandbox.requests()).filter(({ path }) => path === '/push.json')
  expect(pushes).toHaveLength(1)

  // A tag job that is half done when the app is closed for the upgrade.
  await sandbox.steer({ kind: 'slow', times: 0, delay: 400 })
  const tags = await TagsPage.opened(app.page)
  const people = Array.from({ length: story.people }, (_, n) => `person-${n},标签${n}`)
  await tags.paste(people.join('\n'))
  await tags.confirm(zhCN.tagPlan.confirm.replace(story.people, story.people))
  await expect
    .poll(async () => (await sandbox.requests()).filter(({ path }) => /tag/.test(path)).length)
    .toBeGreaterThan(1)
  await app.page.getByRole('button', { name: zhCN.tagJobs.pause }).click()
  await expect(tags.progress()).toContainText('已暂停')
  await app.quit()
  sandbox.close()
})
