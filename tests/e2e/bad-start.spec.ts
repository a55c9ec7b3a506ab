import { spawn } from 'node:child_process'
import { chmodSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, expect, test } from '@playwright/test'
// For the type of `window.bridge`.
import type {} from '../../renderer/api'
import { zhCN } from '../../renderer/wording/zh-CN'
import { electronCommand, freshDataFolder, launchApp } from '../support/launch-app'
import { ownProgram } from '../support/own-program'
import { ComposerPage } from './pages/composer-page'
import { FirstRunPage } from './pages/first-run-page'

const t = zhCN.compose

/** The data folder of an app that was quit after a draft of these words was saved. */
async function folderWith(words: string): Promise<string> {
  const app = await launchApp()
  const composer = await new FirstRunPage(app.page).choose('push')
  await composer.type(t.defaultText, words)
  await composer.isSaved()
  await app.quit()
  return app.dataFolder
}

test('a data folder that nobody may write to: the app says so, and ends without touching it', async () => {
  test.skip(process.platform === 'win32' || process.getuid?.() === 0, 'root may write anywhere')
  const folder = freshDataFolder()
  chmodSync(folder, 0o500)
  const { executable, args } = electronCommand(folder)
  const child = spawn(executable, [...args, '--no-sandbox', '--lang=zh-CN'])
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  try {
    await expect.poll(() => said, { timeout: 20_000 }).toContain('推送台写不进自己的数据文件夹')
    expect(said).toContain(`${folder}（EACCES）`)
    expect(readdirSync(folder)).toEqual([])
  } finally {
    child.kill('SIGKILL')
  }
})

for (const [name, damage] of Object.entries({
  'cut to nothing': (file: string) => truncateSync(file, 0),
  'written over': (file: string) => writeFileSync(file, Buffer.alloc(4096, 0x5a)),
}))
  test(`the store of main ${name}: it starts, says what it means, and every draft is there`, async () => {
    const dataFolder = await folderWith('主进程的库坏了也在')
    const store = join(dataFolder, 'store')
    for (const file of readdirSync(store))
      if (/^(?:MANIFEST|CURRENT)/.test(file)) damage(join(store, file))

    const again = await launchApp({ dataFolder })
    await again.page.getByText('主进程的库坏了也在').first().click()
    const same = await ComposerPage.opened(again.page)
    await expect(same.field(t.defaultText)).toHaveValue('主进程的库坏了也在')
    // The journal of sends was repaired with it: its chain holds, so sending goes on.
    const chain = await again.page.evaluate(() => window.bridge.call('outbox.verify', undefined))
    expect(chain).toMatchObject({ ok: true })
    await again.quit()
  })

test('closed in the middle of a start, it ends in order, and the next start shows every draft', async () => {
  const dataFolder = await folderWith('关得太早也在')

  const { executable, args } = electronCommand(dataFolder)
  const early = await _electron.launch({
    executablePath: executable,
    args: [...args, '--lang=zh-CN'],
  })
  const gone = new Promise<number | null>((resolve) => early.process().once('exit', resolve))
  await early.firstWindow()
  await early.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  expect(await gone).toBe(0)

  const again = await launchApp({ dataFolder })
  await expect(again.page.getByText('关得太早也在').first()).toBeVisible()
  await again.quit()
})

/** What an Electron started with it takes for the time: it goes on from the first second of 1970. */
const CLOCK_IN_1970 = `
  const shift = Date.now() - 1_000
  const Real = Date
  globalThis.Date = class extends Real {
    constructor(...args) { args.length === 0 ? super(Real.now() - shift) : super(...args) }
    static now() { return Real.now() - shift }
  }`

/** Our main under that clock: the program to start. */
function programIn1970(): string {
  const { binary, app } = ownProgram(electronCommand('').executable)
  const ours = join(__dirname, '../../out/main/main.js')
  writeFileSync(join(app, 'package.json'), '{"name":"pushdesk","main":"main.js"}')
  writeFileSync(join(app, 'main.js'), `${CLOCK_IN_1970}; require(${JSON.stringify(ours)})`)
  return binary
}

test('the clock in 1970: it starts, the newest words win over older ones of a later date, and nothing is lost', async () => {
  const dataFolder = await folderWith('今年写的')

  const early = await launchApp({ dataFolder, executable: programIn1970() })
  expect(await early.electron.evaluate(() => new Date().getUTCFullYear())).toBe(1970)
  await early.electron.context().addInitScript(CLOCK_IN_1970)
  await early.page.reload()
  expect(await early.page.evaluate(() => new Date().getUTCFullYear())).toBe(1970)
  await early.page.getByText('今年写的').first().click()
  const back = await ComposerPage.opened(early.page)
  await back.write(t.defaultText, '今年写的，1970 年改的')
  await back.isSaved()
  await early.page.evaluate(() => (location.hash = '#/drafts/new'))
  const other = await new FirstRunPage(early.page).choose('broadcast')
  await other.write(t.defaultText, '1970 年的新稿')
  await other.isSaved()
  await early.quit()

  const again = await launchApp({ dataFolder })
  await again.page.getByText('1970 年的新稿').first().waitFor()
  await again.page.getByText('1970 年改的').first().click()
  const same = await ComposerPage.opened(again.page)
  await expect(same.field(t.defaultText)).toHaveValue('今年写的，1970 年改的')
  await again.quit()
})
