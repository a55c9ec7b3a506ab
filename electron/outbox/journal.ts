import { z } from 'zod'
import { assertNever } from '../../shared/assert-never'
import type { Attempt } from '../../shared/outbox/attempt'
import type { ChainReport } from '../../shared/outbox/chain-report'
import type { JournalStep } from '../../shared/outbox/journal-step'
import { nextAttempt } from '../../shared/outbox/next-attempt'
import type { Outcome } from '../../shared/outbox/outcome'
import type { Ledger } from '../../shared/outbox/ticket-holders'
import type { TicketNote } from '../../shared/outbox/ticket-note'
import type { Log } from '../log'
import type { Sublevel } from '../store/store'
import { checkChain } from './check-chain'
import { journalLine, lineKey, type JournalHead, type JournalLine } from './journal-line'
import { readJournal } from './read-journal'

/** Everything that ever happened to a send, one line a step, each chained to the one before by hash. */
export interface Journal {
  readonly ledger: () => Ledger
  readonly find: (id: string) => Attempt | undefined
  /** Was this attempt id ever used, also where the line that confirmed it can no longer be read? */
  readonly used: (id: string) => boolean
  readonly notes: () => readonly TicketNote[]
  /** How many damaged records were found by this very start. */
  readonly newlyDamaged: number
  /** Resolves once the line is on disk; rejects where the disk does not take it, and nothing changed. */
  readonly append: (step: JournalStep) => Promise<void>
  /**
   * For what has happened, whatever the disk says: known at once, and written before the next line
   * if not now. A start before that reads what stands there: never more than is true.
   */
  readonly record: (step: JournalStep) => Promise<void>
  /** Every line that can be read, as it lies on the disk once all that is under way is written. */
  readonly lines: () => Promise<readonly JournalLine[]>
  readonly verify: () => Promise<ChainReport>
}

/** When a damaged record was first found, in ms, by its key. */
export const foundDamagedSchema = z.number()

/** The one key of the head's sublevel. */
const HEAD = 'head'

const interrupted: Outcome = {
  state: 'unknown',
  cause: 'interrupted',
  detail: '',
  httpStatus: null,
  answer: '',
}

/**
 * Reads the journal. What stands there as in flight was cut off by the end of the last run: it may
 * have gone out, so it is unknown from now on; what still waited in its hold never left
 * (reliability.md, «Sends»).
 */
export async function createJournal(parts: {
  readonly level: Sublevel<JournalLine>
  /** Number and hash of the last line: shows where lines at the end are gone. */
  readonly headLevel: Sublevel<JournalHead>
  readonly foundDamaged: Sublevel<number>
  /** What an older version kept; taken over line by line, and left where it is. */
  readonly legacy: () => Promise<{
    readonly attempts: readonly Attempt[]
    readonly damaged: readonly string[]
  }>
  readonly clock: () => number
  readonly log: Log
}): Promise<Journal> {
  const { level, headLevel, foundDamaged, clock, log } = parts
  const read = await readJournal(level, await headLevel.get(HEAD), log)
  const legacy = await parts.legacy()
  const attempts = new Map<string, Attempt>()
  const notes = new Map<string, TicketNote>()
  const { found: damaged, newlyDamaged } = await noteDamage([...read.damaged, ...legacy.damaged])
  let { seq, hash } = read.head
  /** Happened, but not on disk yet. */
  let owed: readonly JournalStep[] = []
  /** One line at a time: each needs the hash of the one before. */
  let queue: Promise<unknown> = Promise.resolve()

  function apply(step: JournalStep): void {
    switch (step.kind) {
      case 'noted':
        notes.set(step.note.id, step.note)
        return
      case 'note_withdrawn':
        notes.delete(step.noteId)
        return
      case 'confirmed':
      case 'recalled':
      case 'in_flight':
      case 'ended':
      case 'settled':
      case 'lifted': {
        const id = step.kind === 'confirmed' ? step.attempt.id : step.attemptId
        const next = nextAttempt(attempts.get(id), step)
        if (next) attempts.set(id, next)
        return
      }
      default:
        assertNever(step)
    }
  }

  async function write(step: JournalStep): Promise<void> {
    const line = journalLine(seq + 1, JSON.stringify(step), hash)
    try {
      await level.put(lineKey(line.seq), line)
    } catch (error) {
      // Half a success would come back as a line that nobody knows of.
      await level.del(lineKey(line.seq)).catch(() => undefined)
      throw error
    }
    seq = line.seq
    hash = line.hash
    await headLevel.put(HEAD, { seq, hash }).catch((error: unknown) => {
      // It lies behind then, which claims nothing that is not so.
      log.error('outbox: the head of the journal was not written', error)
    })
  }

  async function payDebts(): Promise<void> {
    while (owed[0] !== undefined) {
      await write(owed[0])
      owed = owed.slice(1)
    }
  }

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = queue.then(work)
    queue = turn.catch(() => undefined)
    return turn
  }

  async function lines(): Promise<readonly JournalLine[]> {
    await queue
    return (await level.list()).values
  }

  async function noteDamage(
    keys: readonly string[],
  ): Promise<{ found: readonly number[]; newlyDamaged: number }> {
    const now = clock()
    const found: number[] = []
    let fresh = 0
    for (const key of keys) {
      const before = await foundDamaged.get(key)
      found.push(before ?? now)
      if (before !== undefined) continue
      fresh += 1
      log.error(`outbox: line ${key} is damaged; it holds a ticket for 24 hours`)
      await foundDamaged.put(key, now).catch((error: unknown) => {
        // The next start finds it anew and holds the ticket longer: never shorter.
        log.error(`outbox: ${key} was not noted as damaged`, error)
      })
    }
    return { found, newlyDamaged: fresh }
  }

  const journal: Journal = {
    ledger: () => ({
      attempts: [...attempts.values()].sort((a, b) => b.confirmedAt - a.confirmedAt),
      notes: [...notes.values()],
      damaged,
    }),
    find: (id) => attempts.get(id),
    used: (id) => attempts.has(id) || read.attemptIds.has(id),
    notes: () => [...notes.values()],
    newlyDamaged,
    append: (step) =>
      inTurn(async () => {
        await payDebts()
        await write(step)
        apply(step)
      }),
    record: (step) => {
      apply(step)
      owed = [...owed, step]
      return inTurn(payDebts).catch((error: unknown) => {
        log.error(`outbox: «${step.kind}» is not written yet`, error)
      })
    },
    lines,
    verify: async () => checkChain(await lines(), (await headLevel.get(HEAD))?.seq ?? 0),
  }

  for (const { step } of read.steps) apply(step)
  for (const attempt of legacy.attempts)
    if (!journal.used(attempt.id))
      await journal.record({ kind: 'confirmed', at: attempt.confirmedAt, attempt })
  await closeWhatWasCutOff()
  return journal

  async function closeWhatWasCutOff(): Promise<void> {
    const at = clock()
    for (const { id, outcome } of [...attempts.values()]) {
      // A line that nobody can read may have said «in flight»: then it may have gone out.
      const mayHaveLeft =
        outcome.state === 'in_flight' || (outcome.state === 'confirmed' && read.damagedAfter(id))
      const ended = { outcome: interrupted, connectedAt: null, writtenAt: null, ticketsAfter: null }
      if (mayHaveLeft) await journal.record({ kind: 'ended', at, attemptId: id, ...ended })
      else if (outcome.state === 'confirmed')
        await journal.record({ kind: 'recalled', at, attemptId: id, cause: 'interrupted' })
    }
  }
}
