import { z } from 'zod'
import type { Attempt, Outcome } from '../../shared/outbox/attempt'
import type { Log } from '../log'
import type { Sublevel } from '../store/store'

/** Every attempt ever made, each step on disk before the next one begins. */
export interface Journal {
  /** Newest first. */
  readonly list: () => readonly Attempt[]
  readonly has: (id: string) => boolean
  /**
   * When each record that can no longer be read was first found so (ms). What it said may have gone
   * out, no later than that: it holds a ticket from then on, of whichever App Key.
   */
  readonly damaged: readonly number[]
  /** How many of them were found by this very start. */
  readonly newlyDamaged: number
  /** Rejects where the disk does not take it; nothing may be sent then. */
  readonly begin: (attempt: Attempt) => Promise<void>
  /** How it ended. Known from now on, also where the disk does not take it any more. */
  readonly end: (attempt: Attempt, outcome: Outcome) => Promise<Attempt>
}

const interrupted: Outcome = {
  state: 'unknown',
  cause: 'interrupted',
  detail: '',
  httpStatus: null,
  answer: '',
}

/** When a damaged record was first found, in ms, by its id. */
export const foundDamagedSchema = z.number()

/**
 * Reads the journal. What stands there as in flight was cut off by the end of the last run: it may
 * have gone out, so it is unknown from now on (reliability.md, «Sends»).
 */
export async function createJournal(parts: {
  readonly level: Sublevel<Attempt>
  readonly foundDamaged: Sublevel<number>
  readonly clock: () => number
  readonly log: Log
}): Promise<Journal> {
  const { level, foundDamaged, clock, log } = parts
  const attempts = new Map<string, Attempt>()
  const { values, damaged } = await level.list()
  const now = clock()
  const found: number[] = []
  let newlyDamaged = 0
  for (const id of damaged) {
    const before = await foundDamaged.get(id)
    found.push(before ?? now)
    if (before !== undefined) continue
    newlyDamaged += 1
    log.error(`outbox: record ${id} is damaged; it holds a ticket for 24 hours`)
    await foundDamaged.put(id, now).catch((error: unknown) => {
      // The next start finds it anew and holds the ticket longer: never shorter.
      log.error(`outbox: ${id} was not noted as damaged`, error)
    })
  }
  for (const attempt of values) attempts.set(attempt.id, attempt)

  const end = async (attempt: Attempt, outcome: Outcome): Promise<Attempt> => {
    const ended = { ...attempt, outcome }
    attempts.set(attempt.id, ended)
    try {
      await level.put(attempt.id, ended)
    } catch (error) {
      // On disk it stays in flight, which the next start reads as unknown: never as unsent.
      log.error(`outbox: the end of ${attempt.id} was not written`, error)
    }
    return ended
  }

  for (const attempt of values)
    if (attempt.outcome.state === 'in_flight') await end(attempt, interrupted)

  return {
    list: () => [...attempts.values()].sort((a, b) => b.confirmedAt - a.confirmedAt),
    has: (id) => attempts.has(id) || damaged.includes(id),
    damaged: found,
    newlyDamaged,
    begin: async (attempt) => {
      try {
        await level.put(attempt.id, attempt)
      } catch (error) {
        // Half a success would come back as unknown and hold a ticket, though nothing was sent.
        await level.del(attempt.id).catch(() => undefined)
        throw error
      }
      attempts.set(attempt.id, attempt)
    },
    end,
  }
}
