import type { FailureOf } from '../../shared/ipc/define'
import type { Contract } from '../../shared/ipc/contract'
import type { JournalStep } from '../../shared/outbox/journal-step'
import type { TicketNote } from '../../shared/outbox/ticket-note'
import { fail, ok, type Result } from '../../shared/result'
import type { Emit } from '../ipc/emit'
import { messageOf } from '../message-of'
import type { Journal } from './journal'

type Noted = Result<readonly TicketNote[], FailureOf<Contract['outbox.note']>>

/** Sends of colleagues, noted by hand: lines of the same journal, so that no ticket is counted twice. */
export interface TicketNotes {
  readonly add: (note: TicketNote) => Promise<Noted>
  readonly withdraw: (noteId: string) => Promise<Noted>
}

export function createTicketNotes(parts: {
  readonly journal: Journal
  readonly clock: () => number
  readonly emit: Emit
}): TicketNotes {
  const { journal, clock, emit } = parts
  const write = async (step: JournalStep): Promise<Noted> => {
    try {
      await journal.append(step)
    } catch (error) {
      return fail({ kind: 'not_written', detail: messageOf(error) })
    }
    emit('outbox.noted', journal.notes())
    return ok(journal.notes())
  }
  return {
    add: (note) => write({ kind: 'noted', at: clock(), note }),
    withdraw: (noteId) => write({ kind: 'note_withdrawn', at: clock(), noteId }),
  }
}
