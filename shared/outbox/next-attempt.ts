import { assertNever } from '../assert-never'
import type { Attempt } from './attempt'
import type { JournalStep } from './journal-step'
import type { SendState } from './outcome'

export type AttemptStep = Exclude<JournalStep, { kind: 'noted' | 'note_withdrawn' }>

/** From which states each line may follow (reliability.md, «Sends»). */
const follows: Readonly<Record<Exclude<AttemptStep['kind'], 'confirmed'>, readonly SendState[]>> = {
  recalled: ['confirmed'],
  in_flight: ['confirmed'],
  // Also straight from `confirmed`: where the line between them is damaged.
  ended: ['confirmed', 'in_flight'],
  settled: ['unknown'],
  lifted: ['rejected'],
}

/**
 * A send after one more line of the journal; undefined where the line does not follow from what is
 * known, and so changes nothing. Pure.
 */
export function nextAttempt(known: Attempt | undefined, step: AttemptStep): Attempt | undefined {
  if (step.kind === 'confirmed') return known === undefined ? step.attempt : undefined
  if (known === undefined || !follows[step.kind].includes(known.outcome.state)) return undefined
  switch (step.kind) {
    case 'recalled':
      return {
        ...known,
        outcome: { state: 'recalled', cause: step.cause, recalledAt: step.at },
        endedAt: step.at,
      }
    case 'in_flight':
      return {
        ...known,
        outcome: { state: 'in_flight' },
        startedAt: step.at,
        profile: { ...known.profile, host: step.host },
      }
    case 'ended': {
      const { outcome, at: endedAt, connectedAt, writtenAt, ticketsAfter } = step
      return { ...known, outcome, endedAt, connectedAt, writtenAt, ticketsAfter }
    }
    case 'settled': {
      if (known.outcome.state !== 'unknown') return undefined
      const { verdict, who, note, at: settledAt } = step
      const settled = { ...known.outcome, state: 'settled' as const, verdict, who, note, settledAt }
      return { ...known, outcome: settled }
    }
    case 'lifted':
      return { ...known, lifted: true }
    default:
      return assertNever(step)
  }
}
