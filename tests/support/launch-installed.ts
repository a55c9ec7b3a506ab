import { chromium, type Browser, type ElectronApplication, type Page } from '@playwright/test'
import { spawn } from 'node:child_process'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { LaunchOptions, RunningApp } from './launch-app'

/** Where an installed app keeps everything, if nobody says otherwise. */
export const installedDataFolder = (): string => join(homedir(), '.config', 'Pushdesk')

/**
 * The app as apt has put it there. The fuse that keeps debuggers out of its main process holds against
 * Playwright's own launcher, too: its window is driven through Chromium's port instead.
 */
export async function launchInstalled(
  executable: string,
  options: LaunchOptions,
): Promise<RunningApp> {
  const { dataFolder = installedDataFolder(), language = 'zh-CN' } = options
  const args = [
    '--remote-debugging-port=0',
    `--lang=${language}`,
    ...(dataFolder === installedDataFolder() ? [] : [`--user-data-dir=${dataFolder}`]),
  ]
  const env = { ...process.env, ...options.env }
  const child = spawn(executable, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  // A test that fails before its end must not leave its app behind.
  process.once('exit', () => child.kill('SIGKILL'))
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stderr).on('line', (line) => {
      const found = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', (code) => {
      reject(new Error(`${executable} ended with ${String(code)}`))
    })
  })
  // Electron has no browser contexts to set anything in.
  const browser = await chromium.connectOverCDP(address, { noDefaults: true })
  const page = await firstPage(browser)
  await page.waitForSelector('nav')
  return {
    page,
    dataFolder,
    get electron(): ElectronApplication {
      throw new Error('nobody looks into the main process of an installed app')
    },
    quit: async () => {
      // As the cross of the window does; the answer goes down with the page.
      await page
        .evaluate(() => {
          window.close()
        })
        .catch(() => undefined)
      await gone
      await browser.close().catch(() => undefined)
    },
    kill: async () => {
      child.kill('SIGKILL')
      await gone
      await browser.close().catch(() => undefined)
    },
  }
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('the app has no window')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.waitForURL(/^app:\/\/pushdesk\//)
  return page
}
