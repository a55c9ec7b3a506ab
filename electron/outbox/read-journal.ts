import { attemptOfStep } from '../../shared/outbox/attempt-of-step'
import { journalStepSchema, type JournalStep } from '../../shared/outbox/journal-step'
import type { Log } from '../log'
import type { Sublevel } from '../store/store'
import { CHAIN_BEGINS, isWhole, lineKey, type JournalHead, type JournalLine } from './journal-line'

interface ReadJournal {
  readonly steps: readonly { readonly seq: number; readonly step: JournalStep }[]
  /** Every attempt that any line names, also where the line that confirmed it is gone. */
  readonly attemptIds: ReadonlySet<string>
  /** Keys of the lines that are missing or no longer what was written. */
  readonly damaged: readonly string[]
  /** Number and hash of the last line. */
  readonly head: { readonly seq: number; readonly hash: string }
  /** Is a line damaged that came after this attempt was confirmed? */
  readonly damagedAfter: (attemptId: string) => boolean
}

/**
 * Reads every line that still is what was written, and names those that are not. `head`: the last
 * line as noted apart; what is missing up to it was taken away.
 */
export async function readJournal(
  level: Sublevel<JournalLine>,
  head: JournalHead | undefined,
  log: Log,
): Promise<ReadJournal> {
  const { values, damaged: unreadable } = await level.list()
  const steps: { seq: number; step: JournalStep }[] = []
  const damaged = new Set(unreadable)
  const confirmedIn = new Map<string, number>()
  for (const line of values) {
    const step = isWhole(line) ? stepOf(line, log) : undefined
    if (step === undefined) {
      damaged.add(lineKey(line.seq))
      continue
    }
    steps.push({ seq: line.seq, step })
    if (step.kind === 'confirmed') confirmedIn.set(step.attempt.id, line.seq)
  }
  const last = values.at(-1)
  const unreadableSeqs = [...damaged].map(Number).filter(Number.isFinite)
  // By their numbers: a line that lies in another's place still happened when it happened.
  steps.sort((a, b) => a.seq - b.seq)
  const seq = Math.max(last?.seq ?? 0, head?.seq ?? 0, ...unreadableSeqs)
  const known = new Set([...steps.map((each) => each.seq), ...unreadableSeqs])
  for (let missing = 1; missing <= seq; missing += 1)
    if (!known.has(missing)) damaged.add(lineKey(missing))

  return {
    steps,
    attemptIds: new Set(steps.flatMap(({ step }) => attemptOfStep(step) ?? [])),
    damaged: [...damaged].sort(),
    // A last line that cannot be read has no hash: the chain shows the break there, and goes on.
    head: { seq, hash: last?.seq === seq ? last.hash : (head?.hash ?? CHAIN_BEGINS) },
    damagedAfter: (attemptId) => {
      const since = confirmedIn.get(attemptId) ?? 0
      return [...damaged].some((key) => !(Number(key) < since))
    },
  }
}

function stepOf({ seq, text }: JournalLine, log: Log): JournalStep | undefined {
  try {
    return journalStepSchema.parse(JSON.parse(text))
  } catch (error) {
    log.error(`outbox: line ${seq} says nothing this version knows`, error)
    return undefined
  }
}
