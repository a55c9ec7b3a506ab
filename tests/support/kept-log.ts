import { inspect } from 'node:util'
import type { Log } from '../../electron/log'

/** A log that keeps its lines, to be looked at. */
export function createKeptLog(): Log & { readonly lines: string[] } {
  const lines: string[] = []
  return {
    lines,
    info: (message) => lines.push(message),
    error: (message, error) => lines.push(`${message} ${inspect(error)}`),
  }
}
