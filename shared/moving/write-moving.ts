import { movingFormat, movingSchema, type MovingHeader } from './moving-header'
import type { MovingRecord } from './moving-record'
import type { NewTextHash } from './text-hash'

export interface MovingWriter {
  /** Each record once, in the order of the file; part by part, so that nothing waits for all of it. */
  readonly add: (records: readonly MovingRecord[]) => void
  readonly count: () => number
  /** The whole file as text, its first line in front. Nothing can be added behind it. */
  readonly finish: () => string
}

/** Writes JSON Lines: a header with count and hash, then one record a line, each ended by `\n`. */
export function createMovingWriter(newHash: NewTextHash): MovingWriter {
  const hash = newHash()
  const parts: string[] = []
  let count = 0

  return {
    add: (records) => {
      const part = records.map((record) => `${JSON.stringify(record)}\n`).join('')
      hash.add(part)
      parts.push(part)
      count += records.length
    },
    count: () => count,
    finish: () => {
      const header: MovingHeader = {
        format: movingFormat,
        schema: movingSchema,
        count,
        sha256: hash.hex(),
      }
      return [`${JSON.stringify(header)}\n`, ...parts].join('')
    },
  }
}
