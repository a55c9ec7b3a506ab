import { _electron, expect, test } from '@playwright/test'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zhCN } from '../../renderer/wording/zh-CN'
import { electronCommand, freshDataFolder, launchApp } from '../support/launch-app'
import { DataPage } from './pages/data-page'
import { FirstRunPage } from './pages/first-run-page'
import { goTo } from './pages/go-to'

const folder = mkdtempSync(join(tmpdir(), 'pushdesk-handed-in-'))
const file = join(folder, '秋茶.pushdesk')

/** Opens `path` as a file manager does while the app runs, and waits until that second start has ended. */
async function openWith(dataFolder: string, path: string): Promise<number | null> {
  const { executable, args } = electronCommand(dataFolder)
  const second = spawn(executable, [...args, path], { stdio: 'ignore' })
  return new Promise((resolve) => second.once('exit', resolve))
}

test('a double click on an exported file shows what it would bring, at the start and while the app runs', async () => {
  const here = await launchApp()
  const composer = await new FirstRunPage(here.page).choose('push')
  await composer.write(zhCN.compose.defaultText, '秋茶今晚八点开抢')
  await (await DataPage.opened(here)).exportTo(file)
  await here.quit()

  const dataFolder = freshDataFolder()
  const { executable, args } = electronCommand(dataFolder)
  const there = await _electron.launch({
    executablePath: executable,
    args: [...args, '--lang=zh-CN', file],
  })
  const page = await there.firstWindow()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('秋茶.pushdesk')
  await dialog.getByRole('button', { name: zhCN.moving.dialog.take(1) }).click()
  await expect(page.getByRole('status').filter({ hasText: '已带入' })).toBeVisible()

  expect(await openWith(dataFolder, file)).toBe(0)
  await expect(dialog).toContainText(zhCN.moving.dialog.nothing)
  await there.close()
})

test('what is no file of ours is refused with a sentence, and the drafts stay as they were', async () => {
  const app = await launchApp()
  const composer = await new FirstRunPage(app.page).choose('push')
  await composer.write(zhCN.compose.defaultText, '原来的')
  await composer.isSaved()
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n')
  const future = JSON.stringify({ ...(JSON.parse(head) as object), schema: 99 })
  const bad = {
    // 64 MB of nothing in 64 kB: it would have to be unpacked to do harm.
    'bomb.pushdesk': gzipSync(Buffer.alloc(64 * 1024 * 1024)),
    'binary.pushdesk': readFileSync(process.execPath).subarray(0, 100_000),
    'future.pushdesk': [future, ...lines].join('\n'),
    'empty.pushdesk': '',
  }
  for (const [name, content] of Object.entries(bad)) {
    writeFileSync(join(folder, name), content)
    await openWith(app.dataFolder, join(folder, name))
    await expect(app.page.getByRole('alert').filter({ hasText: name })).toBeVisible()
  }
  const huge = join(folder, 'huge.pushdesk')
  writeFileSync(huge, '')
  truncateSync(huge, 3_000_000_000)
  await openWith(app.dataFolder, huge)
  await expect(app.page.getByRole('alert').filter({ hasText: 'huge.pushdesk' })).toBeVisible()
  await openWith(app.dataFolder, join(folder, 'gone.pushdesk'))
  await expect(app.page.getByRole('alert').filter({ hasText: 'ENOENT' })).toBeVisible()

  await goTo(app.page, 'drafts')
  await expect(app.page.locator('[data-row]')).toHaveCount(1)
  await expect(app.page.locator('[data-row]')).toContainText('原来的')
  await app.quit()
})
