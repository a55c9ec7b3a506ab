import { movingFormat, movingSchema, type MovingHeader } from './moving-header'
import type { MovingRecord } from './moving-record'
import type { NewTextHash } from './text-hash'

export interface MovingWriter {
  /**
   * Each record once, in the order of the file; gives their lines. They are not kept here: a hundred
   * thousand drafts are a hundred megabytes.
   */
  readonly add: (records: readonly MovingRecord[]) => string
  readonly count: () => number
  /** The first line, to be put in front of all that `add` gave. Nothing can be added behind it. */
  readonly header: () => string
}

/** Writes JSON Lines: a header with count and hash, then one record a line, each ended by `\n`. */
export function createMovingWriter(newHash: NewTextHash): MovingWriter {
  const hash = newHash()
  let count = 0

  return {
    add: (records) => {
      const part = records.map((record) => `${JSON.stringify(record)}\n`).join('')
      hash.add(part)
      count += records.length
      return part
    },
    count: () => count,
    header: () => {
      const header: MovingHeader = {
        format: movingFormat,
        schema: movingSchema,
        count,
        sha256: hash.hex(),
      }
      return `${JSON.stringify(header)}\n`
    },
  }
}
