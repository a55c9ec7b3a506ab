import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { freshDataFolder } from '../support/launch-app'
import { blankProgram } from './drafts-measures'

export interface Started {
  readonly page: Page
  /** From the start of the process to the first paint with something in it, ms. */
  readonly painted: number
  readonly electron: ElectronApplication
  readonly end: () => Promise<void>
}

/** Started by the tests' driver, which costs both sides the same. */
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

/** The processes of a program. Asked for once: the question itself wakes what is idle. */
export const processesOf = (electron: ElectronApplication): Promise<readonly number[]> =>
  electron.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid))

/** Processor time of each thread of these processes so far, ms; Linux counts it in nanoseconds. */
export function threadsOf(pids: readonly number[]): ReadonlyMap<string, number> {
  const threads = pids.flatMap((pid) => {
    try {
      return readdirSync(`/proc/${String(pid)}/task`).map((id) => `/proc/${String(pid)}/task/${id}`)
    } catch {
      return []
    }
  })
  const times = new Map<string, number>()
  for (const thread of threads)
    try {
      const [ran] = readFileSync(`${thread}/schedstat`, 'utf8').split(' ')
      times.set(thread, Number(ran) / 1e6)
    } catch {
      // It ended meanwhile.
    }
  return times
}

/** What the threads that are still there have used between two looks, ms. */
export const usedBetween = (
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): number => [...after].reduce((sum, [thread, ms]) => sum + ms - (before.get(thread) ?? 0), 0)
