import { _electron, type Page } from '@playwright/test'
import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface Started {
  readonly page: Page
  /** From the start of the process to the first paint with something in it, ms. */
  readonly painted: number
  /** Of all its processes. */
  readonly pids: () => readonly number[]
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
    pids: () => familyOf(child),
    end: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      await electron.close()
      await gone
    },
  }
}

/** The process and all that it started, by the parents that Linux names. */
function familyOf(child: ChildProcess): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
    } catch {
      // It ended meanwhile.
    }
  }
  const family = [child.pid ?? 0]
  for (const pid of family) for (const [id, parent] of parents) if (parent === pid) family.push(id)
  return family
}

/** What these processes have for themselves, and their share of the rest, MB. */
export const shareOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    try {
      const rollup = readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8')
      return sum + Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024
    } catch {
      return sum
    }
  }, 0)

/** Processor time that these processes have used so far, ms; a tick is 10 ms. */
export const cpuOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    try {
      const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return sum + (Number(fields[11]) + Number(fields[12])) * 10
    } catch {
      return sum
    }
  }, 0)
