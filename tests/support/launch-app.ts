import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchInstalled } from './launch-installed'

// Playwright loads its tests as CommonJS.
const projectRoot = join(__dirname, '../..')

export interface LaunchOptions {
  /** A folder of an earlier start, to come back to what it left; a fresh one when absent. */
  readonly dataFolder?: string
  readonly language?: 'zh-CN' | 'en-US'
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly size?: readonly [number, number]
  /** The hold of this desk before a send goes out, ms; none unless it is the point of the test. */
  readonly holdMs?: number
  /** Another program than the Electron that runs this project. */
  readonly executable?: string
  /** False where a test tries to get out: else a request past `app://` fails it. */
  readonly staysInside?: boolean
}

export interface RunningApp {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly dataFolder: string
  /** Quits as the operator would, and waits until the process is gone. */
  readonly quit: () => Promise<void>
  /** `kill -9` on the main process. */
  readonly kill: () => Promise<void>
}

export function freshDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'pushdesk-data-'))
}

/** What starts the real app: `npm test` finds the Electron and hands it over. */
export function electronCommand(dataFolder: string): { executable: string; args: string[] } {
  const executable = process.env['PUSHDESK_ELECTRON']
  if (!executable) throw new Error('PUSHDESK_ELECTRON is not set; start the tests with npm test')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return { executable, args: [projectRoot, `--user-data-dir=${dataFolder}`, ...asRoot] }
}

/**
 * The real app on the real Electron, in its own data folder. With PUSHDESK_INSTALLED (npm run
 * test:package) the one that apt has installed.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const { dataFolder = freshDataFolder(), language = 'zh-CN', size, holdMs = 0 } = options
  const installed = process.env['PUSHDESK_INSTALLED']
  if (installed) {
    const app = await launchInstalled(installed, options)
    await setHold(app.page, holdMs)
    return app
  }
  const { executable, args } = electronCommand(dataFolder)
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries({ ...process.env, ...options.env }))
    if (value !== undefined) env[name] = value
  const electron = await _electron.launch({
    executablePath: options.executable ?? executable,
    args: [...args, `--lang=${language}`],
    env,
  })
  const outside: string[] = []
  electron.context().on('request', (request) => {
    if (!/^(?:app|data|blob|devtools):/.test(request.url())) outside.push(request.url())
  })
  const page = await electron.firstWindow()
  await page.waitForSelector('nav')
  await setHold(page, holdMs)
  if (size) await resize(electron, page, size)
  const gone = new Promise<void>((resolve) => electron.process().once('exit', () => resolve()))
  return {
    electron,
    page,
    dataFolder,
    quit: async () => {
      await electron.close()
      await gone
      if (options.staysInside !== false && outside.length > 0)
        throw new Error(`requests past app://: ${outside.join(', ')}`)
    },
    kill: async () => {
      electron.process().kill('SIGKILL')
      await gone
    },
  }
}

/** The window reads it when it first sends, or shows it. */
async function setHold(page: Page, holdMs: number): Promise<void> {
  await page.evaluate((hold) => localStorage.setItem('pushdesk.hold', hold), String(holdMs))
}

/** Sets the size of the page itself, without the window's frame. */
export async function resize(
  electron: ElectronApplication,
  page: Page,
  [width, height]: readonly [number, number],
): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, [w, h]) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(w as number, h as number)
    },
    [width, height],
  )
  await page.waitForFunction(
    ([w, h]) => window.innerWidth === w && window.innerHeight === h,
    [width, height],
  )
}
