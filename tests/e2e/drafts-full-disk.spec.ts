import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { freshDataFolder, launchApp } from '../support/launch-app'
import { standaloneSandbox } from '../support/standalone-sandbox'
import { ComposerPage } from './pages/composer-page'
import { FirstRunPage } from './pages/first-run-page'
import { writePush } from './pages/own-app'

const t = zhCN.compose
/** A real file system of 12 MiB, which only root on Linux can be given (reliability.md, Drafts). */
const disk = process.env['PUSHDESK_SMALL_DISK'] ?? ''
/** Within this (ms) the person reads that nothing is saved. */
const TOLD_WITHIN = 3_000

test.skip(disk === '', 'a small disk wants root on Linux')

const ballast = (): string => join(disk, 'ballast')

/** Writes until the disk takes not one byte more. */
function fillDisk(): void {
  const file = openSync(ballast(), 'w')
  for (let size = 1 << 20; size >= 1; size >>= 1)
    try {
      for (;;) writeSync(file, Buffer.alloc(size))
    } catch {
      // Full for pieces of this size.
    }
  closeSync(file)
}

const freeDisk = (): void => rmSync(ballast(), { force: true })

test.afterEach(() => {
  for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true, force: true })
})

/** Everything on the small disk, or the drafts' database alone. */
const places = {
  // New for each try: the app of a try that failed may still write.
  'the data folder': () => mkdtempSync(join(disk, 'data-')),
  IndexedDB: () => {
    const folder = freshDataFolder()
    symlinkSync(mkdtempSync(join(disk, 'IndexedDB-')), join(folder, 'IndexedDB'))
    return folder
  },
} as const

for (const [name, place] of Object.entries(places))
  test(`a full disk under ${name}: said within 3 s, nothing hangs, every word is there once it has room`, async () => {
    const app = await launchApp({ dataFolder: place() })
    const composer = await new FirstRunPage(app.page).choose('push')
    await composer.type(t.defaultText, '还有地方')
    await composer.isSaved()
    fillDisk()
    // More than what the database has in reserve in its open file.
    await composer.write(t.defaultText, '磁盘满了以后写的'.repeat(3_000))
    await expect(app.page.getByText(/^未保存：/).first()).toBeVisible({ timeout: TOLD_WITHIN })
    await composer.field(t.defaultText).press('End')
    await composer.field(t.defaultText).pressSequentially('还能打字')
    freeDisk()
    await expect(app.page.getByText(/^未保存：/)).toHaveCount(0, { timeout: 30_000 })
    await composer.isSaved()
    await app.kill()

    const again = await launchApp({ dataFolder: app.dataFolder })
    await again.page.locator('[data-row]').first().dblclick()
    const back = await ComposerPage.opened(again.page)
    await expect(back.field(t.defaultText)).toHaveValue(/磁盘满了以后写的还能打字$/)
    await again.quit()
  })

test('a send on a full disk does not leave: no journal, no push', async () => {
  const appKey = 'full-key'
  const secret = 'full-secret'
  const sandbox = await standaloneSandbox(appKey, secret)
  const app = await launchApp({ dataFolder: places['the data folder']() })
  const composer = await writePush(app.page, { url: sandbox.url, appKey, secret }, '磁盘满了别发')
  await composer.isSaved()
  const sheet = await composer.openSendSheet()
  fillDisk()
  await sheet.send()
  // Which line of the journal found no room hangs on what the disk had left: nothing begins, or what
  // had begun is recalled. Either way it says that the disk did not take the note.
  const { send, history } = zhCN
  const said = [send.failed.reason.journal_failed, history.recalled.journal_failed]
  await sheet.says(new RegExp(said.join('|')))
  const requests = await sandbox.requests()
  expect(requests.filter(({ path }) => path === '/push.json')).toHaveLength(0)
  freeDisk()
  await app.kill()
  sandbox.close()
})
