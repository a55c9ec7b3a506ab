import { chromium, type Browser, type Page } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'

export interface Started {
  readonly page: Page
  /** From the start of the process to the first paint with something in it, ms. */
  readonly painted: number
  /** Of all its processes. */
  readonly pids: () => readonly number[]
  readonly end: () => Promise<void>
}

/** A program started as a person starts it: the driver is tied to it only after its first paint. */
export async function startProgram(executable: string, args: readonly string[]): Promise<Started> {
  const port = await freePort()
  const begun = Date.now()
  const child = spawn(executable, [...args, `--remote-debugging-port=${String(port)}`], {
    stdio: 'ignore',
  })
  const browser = await connect(port)
  const page = await firstPage(browser)
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
  return {
    page,
    painted: paintedAt - begun,
    pids: () => familyOf(child),
    end: async () => {
      const gone = once(child, 'exit')
      await browser.close()
      child.kill('SIGTERM')
      await gone
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function connect(port: number): Promise<Browser> {
  for (let tries = 0; ; tries += 1)
    try {
      return await chromium.connectOverCDP(`http://127.0.0.1:${String(port)}`)
    } catch (error) {
      if (tries > 200) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('no context')
  return context.pages()[0] ?? (await context.waitForEvent('page'))
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
