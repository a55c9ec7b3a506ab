import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Handlers } from '../../shared/ipc/contract'
import { fail, ok } from '../../shared/result'
import type { Log } from '../log'
import { messageOf } from '../message-of'

/** Where a folder of drafts goes that can no longer be opened. Nothing in it is ever deleted. */
export interface Quarantine {
  /** Notes on disk that the next start is to put the folder aside: Chromium holds it until then. */
  readonly order: () => ReturnType<Handlers['mirror.quarantine']>
  /** Does what was noted. Before the window opens; a folder that will not move stays and is logged. */
  readonly carryOut: () => void
}

/** Chromium's own name for what the window keeps. */
const HELD = 'IndexedDB'

export function createQuarantine(parts: {
  readonly dataFolder: string
  readonly clock: () => number
  readonly log: Log
}): Quarantine {
  const { dataFolder, clock, log } = parts
  const root = join(dataFolder, 'quarantine')
  const order = join(root, 'next-start')

  return {
    order: async () => {
      try {
        mkdirSync(root, { recursive: true })
        const file = openSync(order, 'w', 0o600)
        fsyncSync(file)
        closeSync(file)
        return ok(null)
      } catch (error) {
        log.error('quarantine: not noted', error)
        return fail({ kind: 'not_written', detail: messageOf(error) })
      }
    },
    carryOut: () => {
      if (!existsSync(order)) return
      try {
        // A name that Windows takes too.
        const place = join(root, new Date(clock()).toISOString().replaceAll(':', '-'))
        mkdirSync(place)
        if (existsSync(join(dataFolder, HELD)))
          renameSync(join(dataFolder, HELD), join(place, HELD))
        rmSync(order)
        log.info(`quarantine: ${HELD} moved to ${place}`)
      } catch (error) {
        log.error(`quarantine: ${HELD} cannot be moved`, error)
      }
    },
  }
}
