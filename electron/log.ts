import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { inspect } from 'node:util'

export interface Log {
  readonly info: (message: string) => void
  /** `error` is written with its stack, redacted like everything else. */
  readonly error: (message: string, error?: unknown) => void
}

const MOST_BYTES = 1_000_000

/**
 * One text file, redacted, at most 1 MB and one predecessor (`main.log.1`). A log that cannot be
 * written (disk full) is no reason to stop: lines are then lost.
 */
export function createLog(options: {
  readonly file: string
  readonly redact: (text: string) => string
  readonly clock: () => number
  readonly mostBytes?: number
}): Log {
  const { file, redact, clock, mostBytes = MOST_BYTES } = options
  const write = (level: string, message: string): void => {
    const line = redact(`${new Date(clock()).toISOString()} ${level} ${message}\n`)
    try {
      mkdirSync(dirname(file), { recursive: true })
      if (sizeOf(file) + line.length > mostBytes) renameSync(file, `${file}.1`)
    } catch {
      // Nothing to rotate yet.
    }
    try {
      appendFileSync(file, line, { mode: 0o600 })
    } catch {
      // See above.
    }
  }
  return {
    info: (message) => {
      write('info', message)
    },
    error: (message, error) => {
      write('error', error === undefined ? message : `${message}: ${inspect(error, { depth: 2 })}`)
    },
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
