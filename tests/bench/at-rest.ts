import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'

/** A program that nobody drives. */
export interface Alone {
  readonly pid: number
  readonly end: () => Promise<void>
}

/**
 * Started as a person starts it. The tests' driver holds an inspector open in main, and that keeps the
 * text of every script a second time: at rest the allocator then has twice as much to sweep.
 */
export function startAlone(executable: string, args: readonly string[]): Alone {
  const child = spawn(executable, args, { stdio: 'ignore' })
  const gone = once(child, 'exit')
  // Not beside what is measured next, should a test fail meanwhile.
  process.once('exit', () => child.kill('SIGKILL'))
  const { pid } = child
  if (pid === undefined) throw new Error(`${executable} does not start`)
  return {
    pid,
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`${executable} ended by itself`)
      child.kill()
      await gone
    },
  }
}

/** A process of Linux and all that it has started, by their ids. */
export function familyOf(pid: number): readonly number[] {
  const tasks = namesIn(`/proc/${String(pid)}/task`)
  const children = tasks.flatMap((id) =>
    textOf(`/proc/${String(pid)}/task/${id}/children`)
      .split(' ')
      .filter(Boolean)
      .map(Number),
  )
  return [pid, ...children.flatMap(familyOf)]
}

/** What all these processes have for themselves and their share of the rest, MB. */
export function memoryOf(pid: number): number {
  const family = familyOf(pid).map((one) => `/proc/${String(one)}`)
  // A program without its page has died, and would be a splendid ratio.
  if (!family.some((one) => textOf(`${one}/cmdline`).includes('--type=renderer')))
    throw new Error(`${String(pid)} has no page`)
  return family.reduce((sum, one) => sum + kilobytesOf(one), 0) / 1024
}

/** A page in Chromium's sandbox does not let anybody look: then all that it has. */
const kilobytesOf = (process: string): number =>
  Number(
    /^Pss:\s+(\d+)/m.exec(textOf(`${process}/smaps_rollup`))?.[1] ??
      /^VmRSS:\s+(\d+)/m.exec(textOf(`${process}/status`))?.[1] ??
      0,
  )

/** Processor time of each thread of these processes so far, ms; Linux counts it in nanoseconds. */
export const threadsOf = (pid: number): ReadonlyMap<string, number> =>
  new Map(
    familyOf(pid).flatMap((one) => {
      const folder = `/proc/${String(one)}/task`
      return namesIn(folder).map((id) => {
        const [ran = '0'] = textOf(`${folder}/${id}/schedstat`).split(' ')
        return [`${folder}/${id}`, Number(ran) / 1e6] as const
      })
    }),
  )

/** What the threads that are still there have used between two looks, ms. */
export const usedBetween = (
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): number => [...after].reduce((sum, [thread, ms]) => sum + ms - (before.get(thread) ?? 0), 0)

/** Empty once the process has ended. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
