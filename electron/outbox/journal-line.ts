import { createHash } from 'node:crypto'
import { z } from 'zod'

/**
 * One line of the journal as it lies on disk. `text` is the step's JSON, word for word: the hash is
 * over what was written, whatever later versions make of it.
 */
export const journalLineSchema = z.strictObject({
  seq: z.int().min(1),
  text: z.string(),
  /** `hash` of the line before; of the first one 64 zeros. */
  prev: z.string(),
  hash: z.string(),
})
export type JournalLine = z.infer<typeof journalLineSchema>

/** The last line, kept apart from it. */
export const journalHeadSchema = journalLineSchema.pick({ seq: true, hash: true })
export type JournalHead = z.infer<typeof journalHeadSchema>

export const CHAIN_BEGINS = '0'.repeat(64)

export function journalLine(seq: number, text: string, prev: string): JournalLine {
  return { seq, text, prev, hash: hashOf(seq, text, prev) }
}

/** Is this line still what was written? Whether it is in its place says `prev`. */
export const isWhole = ({ seq, text, prev, hash }: JournalLine): boolean =>
  hash === hashOf(seq, text, prev)

/** LevelDB keeps keys in the order of their bytes. */
export const lineKey = (seq: number): string => String(seq).padStart(12, '0')

const hashOf = (seq: number, text: string, prev: string): string =>
  createHash('sha256').update(`${prev}\n${seq}\n${text}`).digest('hex')
