import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { freshDataFolder } from '../support/launch-app'
import { blankProgram } from './blank-program'

export interface Started {
  readonly page: Page
  /** From the start of the process to the first paint with something in it, ms. */
  readonly painted: number
  readonly electron: ElectronApplication
  readonly end: () => Promise<void>
}

/** Started by the tests' driver, which costs ours a little more: it keeps every script's text once again. */
export async function startProgram(executable: string, args: readonly string[]): Promise<Started> {
  const begun = Date.now()
  const electron = await _electron.launch({ executablePath: executable, args: [...args] })
  const page = await electron.firstWindow()
  const paintedAt = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const told = (entries: readonly PerformanceEntry[]): void => {
          const first = entries.find(({ name }) => name === 'first-contentful-paint')
          if (first) resolve(performance.timeOrigin + first.startTime)
        }
        new PerformanceObserver((list) => told(list.getEntries())).observe({
          type: 'paint',
          buffered: true,
        })
      }),
  )
  const child = electron.process()
  return {
    page,
    painted: paintedAt - begun,
    electron,
    end: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      await electron.close()
      await gone
    },
  }
}

/** What starts the program of one blank window on the same Electron, each time with a fresh data folder. */
export function blankStarter(
  executable: string,
  switches: readonly string[],
): () => Promise<Started> {
  const blank = blankProgram(executable)
  return () => startProgram(blank, [`--user-data-dir=${freshDataFolder()}`, ...switches])
}
