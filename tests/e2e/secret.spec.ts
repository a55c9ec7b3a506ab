import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { findBytes } from '../support/find-bytes'
import { heapSnapshot } from '../support/heap-snapshot'
import { freshDataFolder, launchApp } from '../support/launch-app'
import { standaloneSandbox } from '../support/standalone-sandbox'
import { ComposerPage } from './pages/composer-page'
import { FirstRunPage } from './pages/first-run-page'
import { goTo } from './pages/go-to'
import { SettingsPage } from './pages/settings-page'

const CANARY = 'canary-9f3a71c5e2-secret'

test('the secret is found nowhere but in the keychain', async () => {
  const sandbox = await standaloneSandbox('canary-key', CANARY)
  const trace = join(freshDataFolder(), 'trace.jsonl')
  const app = await launchApp({ env: { PUSHDESK_TRACE_REQUESTS: trace } })
  const settings = new SettingsPage(app.page)
  await settings.connect({
    name: '金丝雀',
    appKey: 'canary-key',
    environment: 'development',
    url: sandbox.url,
  })
  await settings.saveSecret(CANARY)
  await settings.useThisApp()
  await goTo(app.page, 'drafts')
  const composer = await new FirstRunPage(app.page).choose('push')
  await composer.write(zhCN.compose.defaultText, '给一个人')
  await composer.sendToIds('123')
  const sheet = await composer.openSendSheet()
  await sheet.send()
  await sheet.says('已发出')

  const heap = await heapSnapshot(app.page)
  // A snapshot that lost its strings would prove nothing.
  expect(heap.includes('canary-key')).toBe(true)
  expect(heap.includes(CANARY)).toBe(false)
  const commandLines = await app.electron.evaluate(({ app: electronApp }) =>
    JSON.stringify([process.argv, process.env, electronApp.getAppMetrics()]),
  )
  expect(commandLines).not.toContain(CANARY)
  await app.quit()

  expect(findBytes(app.dataFolder, 'canary-key')).not.toEqual([])
  expect(findBytes(app.dataFolder, CANARY)).toEqual([])
  const written = readFileSync(trace, 'utf8')
  expect(written).toContain('"Signature"')
  expect(written).not.toContain(CANARY)

  // Back after a restart, it still signs: nobody types it twice.
  const again = await launchApp({ dataFolder: app.dataFolder })
  await again.page.getByText('给一个人').first().click()
  const same = await ComposerPage.opened(again.page)
  await same.seeWarnings()
  const second = await same.openSendSheet()
  await second.send()
  await second.says('已发出')
  await again.quit()
  sandbox.close()
})

test('without a keychain the secret lives until the app quits, and the app says why', async () => {
  const none = { DBUS_SESSION_BUS_ADDRESS: undefined, XDG_RUNTIME_DIR: tmpdir() }
  const app = await launchApp({ env: none })
  const settings = new SettingsPage(app.page)
  await settings.connect({
    name: '没有钥匙串',
    appKey: 'no-keychain',
    environment: 'development',
    url: 'https://api.example.com',
  })
  await expect(app.page.getByText(zhCN.settings.secret.state.no_bus)).toBeVisible()
  await app.page.getByPlaceholder(zhCN.settings.secret.placeholder).fill(CANARY)
  await app.page.keyboard.press('Enter')
  await expect(app.page.getByText(zhCN.settings.secret.kept.session)).toBeVisible()
  await app.quit()
  expect(findBytes(app.dataFolder, CANARY)).toEqual([])

  const again = await launchApp({ env: none, dataFolder: app.dataFolder })
  await new SettingsPage(again.page).open()
  await again.page.getByRole('link', { name: /没有钥匙串/ }).click()
  await expect(again.page.getByText(zhCN.settings.secret.kept.nowhere)).toBeVisible()
  await again.quit()
})
