import { readFileSync } from 'node:fs'
import { writeWhole } from './files/write-whole'
import type { Log } from './log'

export type Look = 'light' | 'dark'

/** The theme that the page had last: the window has its colour before the page can say so. */
export interface LastLook {
  /** null: nobody has said so yet. Reads the disk, for it is asked before anything is shown. */
  readonly get: () => Look | null
  readonly keep: (look: Look) => Promise<void>
}

/** `changed` hears of each look that is another than the one before. */
export function createLastLook(
  file: string,
  log: Log,
  changed: (look: Look) => void = () => undefined,
): LastLook {
  function read(): Look | null {
    try {
      const word = readFileSync(file, 'utf8')
      return word === 'light' || word === 'dark' ? word : null
    } catch {
      return null
    }
  }
  const atStart = read()
  let shown = atStart
  async function write(look: Look): Promise<void> {
    try {
      await writeWhole(file, Buffer.from(look, 'utf8'), true)
    } catch (error) {
      // The next start begins in the colour of the system, which is no more than a flash.
      log.error('look: not kept', error)
    }
  }
  /** One after the other: the one told last is the one on the disk. */
  let written = Promise.resolve()
  return {
    get: () => atStart,
    keep: async (look) => {
      if (shown === look) return
      shown = look
      changed(look)
      written = written.then(() => write(look))
      await written
    },
  }
}
