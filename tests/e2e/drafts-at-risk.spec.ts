import { expect, test, type ElectronApplication } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { launchApp, type RunningApp } from '../support/launch-app'
import { randomFrom } from '../support/random-from'
import { ComposerPage } from './pages/composer-page'
import { FirstRunPage } from './pages/first-run-page'
import { goTo } from './pages/go-to'

const t = zhCN.compose
/** reliability.md: at most this much typing (ms) may be missing after a kill. */
const MOST_LOST = 500
/** Each way once in every run; 102 with `npm run test:faults`. */
const KILLS = process.env['PUSHDESK_ALL_FAULTS'] ? 102 : 3
/** What is killed: main alone, the window's process alone, or all at once as a power cut does. */
const victims = ['main', 'window', 'all'] as const

const text = (composer: ComposerPage): Promise<string> => composer.field(t.defaultText).inputValue()

/** Types digit after digit until the app is killed under it; when each had arrived (ms). */
async function typeUntilKilled(
  app: RunningApp,
  victim: (typeof victims)[number],
  from: number,
  after: number,
  pause: () => number,
) {
  const pids = await processes(app, victim)
  const arrived: number[] = []
  let killedAt = Infinity
  const killed = new Promise<void>((resolve) => {
    setTimeout(() => {
      killedAt = Date.now()
      for (const pid of pids) killNow(pid)
      // What is left of it goes, too, before the next start.
      void app.kill().then(resolve)
    }, after)
  })
  const isAlive = (): boolean => killedAt === Infinity
  while (isAlive()) {
    const digit = String((from + arrived.length) % 10)
    const gone = await app.page.keyboard.type(digit).then(
      () => false,
      () => true,
    )
    if (gone || !isAlive()) break
    arrived.push(Date.now())
    await new Promise((resolve) => setTimeout(resolve, pause()))
  }
  await killed
  return { typed: arrived.length, sure: arrived.filter((at) => at <= killedAt - MOST_LOST).length }
}

const processes = (app: RunningApp, victim: (typeof victims)[number]): Promise<number[]> =>
  app.electron.evaluate(({ app: main, BrowserWindow }, what) => {
    if (what === 'main') return [process.pid]
    if (what === 'all') return main.getAppMetrics().map(({ pid }) => pid)
    return BrowserWindow.getAllWindows().map((window) => window.webContents.getOSProcessId())
  }, victim)

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went with one that was killed before it.
  }
}

test('kills while typing lose at most the last half second each', async () => {
  const seed = Number(process.env['PUSHDESK_SEED'] ?? Date.now() % 1_000_000)
  const random = randomFrom(seed)
  const log: string[] = [`seed ${seed}`]
  let app = await launchApp()
  let composer = await new FirstRunPage(app.page).choose('push')
  let kept = ''
  test.setTimeout(60_000 + KILLS * 15_000)
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await composer.field(t.defaultText).click()
    await app.page.keyboard.press('Control+End')
    const after = 600 + Math.floor(random() * 400)
    const victim = victims[kill % victims.length] ?? 'main'
    const pause = (): number => random() * 40
    const { typed, sure } = await typeUntilKilled(app, victim, kept.length, after, pause)

    app = await launchApp({ dataFolder: app.dataFolder })
    await app.page.locator('[data-row]').first().dblclick()
    composer = await ComposerPage.opened(app.page)
    const found = await text(composer)
    log.push(
      `kill ${kill} (${victim}) after ${after} ms: ${typed} typed, ${found.length - kept.length} kept`,
    )
    const digits = Array.from(found, (_, index) => String(index % 10)).join('')
    expect(found, log.join('\n')).toBe(digits)
    expect(found.length, log.join('\n')).toBeGreaterThanOrEqual(kept.length + sure)
    kept = found
  }
  test.info().annotations.push({ type: 'kills', description: log.join('; ') })
  expect(kept.length).toBeGreaterThan(KILLS)
  await app.quit()
})

test('a page whose process crashed comes back with every saved word', async () => {
  const app = await launchApp()
  const composer = await new FirstRunPage(app.page).choose('push')
  await composer.type(t.defaultText, '崩了也在')
  await app.page.waitForTimeout(MOST_LOST)
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })
  // Playwright gives a crashed page up; main still reaches the new one.
  await expect
    .poll(() => readField(app.electron, t.defaultText), { timeout: 10_000 })
    .toBe('崩了也在')
  const said = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      `document.querySelector('[role=alert]')?.textContent ?? ''`,
    ),
  )
  expect(said).toContain(zhCN.shell.revived)
  await app.quit()
})

function readField(electron: ElectronApplication, label: string): Promise<unknown> {
  return electron.evaluate(({ BrowserWindow }, name) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (contents === undefined || contents.isCrashed() || contents.isLoading()) return null
    const find = `[...document.querySelectorAll('textarea, input')].find((one) =>
      [...(one.labels ?? [])].some((label) => label.textContent.trim() === ${JSON.stringify(name)})
      || one.ariaLabel === ${JSON.stringify(name)})?.value ?? null`
    // A page that crashes while it is asked never answers.
    const silence = new Promise((resolve) => setTimeout(() => resolve(null), 500))
    return Promise.race([contents.executeJavaScript(find), silence])
  }, label)
}

test.describe('a disk that takes no more', () => {
  let app: RunningApp
  let composer: ComposerPage

  test.beforeEach(async () => {
    app = await launchApp()
    composer = await new FirstRunPage(app.page).choose('push')
    await app.page.evaluate(() => {
      const prototype = IDBObjectStore.prototype
      Object.assign(window, { put: prototype.put })
      prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    })
    await composer.type(t.defaultText, '磁盘满了也不丢')
    await expect(app.page.getByText(t.unsaved('disk_full'))).toBeVisible()
  })

  /** Answers the question about unsaved words, and counts how often it is asked. */
  const answerWith = (response: 0 | 1): Promise<void> =>
    app.electron.evaluate(({ dialog }, answer) => {
      Object.assign(globalThis, { asked: 0 })
      dialog.showMessageBox = () => {
        Object.assign(globalThis, { asked: (globalThis as unknown as { asked: number }).asked + 1 })
        return Promise.resolve({ response: answer, checkboxChecked: false })
      }
    }, response)

  const closeWindow = (): Promise<void> =>
    app.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close()
    })

  test('keeps the window open until the person lets go of the words', async () => {
    await answerWith(0)
    await closeWindow()
    await expect
      .poll(() => app.electron.evaluate(() => (globalThis as unknown as { asked: number }).asked))
      .toBe(1)
    await goTo(app.page, 'drafts')
    const row = app.page.locator('[data-row]').filter({ hasText: '磁盘满了也不丢' })
    await expect(row).toContainText(zhCN.drafts.unsaved('disk_full'))

    await answerWith(1)
    const gone = new Promise((resolve) => app.electron.process().once('exit', resolve))
    await closeWindow().catch(() => undefined)
    await gone
  })

  test('gets every word once it has room again, wherever the person went meanwhile', async () => {
    await goTo(app.page, 'drafts')
    await app.page.getByRole('button', { name: zhCN.drafts.create }).click()
    await new FirstRunPage(app.page).choose('broadcast')
    await goTo(app.page, 'drafts')
    await app.page.evaluate(() => {
      IDBObjectStore.prototype.put = (window as unknown as { put: IDBObjectStore['put'] }).put
    })
    await app.page.getByRole('button', { name: zhCN.drafts.saveAgain }).click()
    await expect(app.page.getByText(zhCN.drafts.unsaved('disk_full'))).toHaveCount(0)
    await app.kill()
    const again = await launchApp({ dataFolder: app.dataFolder })
    await again.page.locator('[data-row]').filter({ hasText: '磁盘满了也不丢' }).dblclick()
    expect(await text(await ComposerPage.opened(again.page))).toBe('磁盘满了也不丢')
    await again.quit()
  })
})
