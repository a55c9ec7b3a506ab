import type { TicketHolder } from '../../shared/outbox/ticket-holders'
import type { SendState } from '../../shared/outbox/outcome'
import { audienceShort } from '../audience-words/audience-short'
import type { Wording } from '../wording/zh-CN'

interface TicketTaken {
  /** How it is drawn. */
  readonly tone: SendState | 'elsewhere'
  readonly state: string
  readonly name: string
  readonly about: string
  /** RongCloud's receipt, where there is one. */
  readonly receipt: string | null
}

/** What a ticket that is gone says about who took it. */
export function ticketTaken(
  holder: TicketHolder,
  t: Pick<Wording, 'today' | 'history' | 'shell' | 'send' | 'drafts'>,
): TicketTaken {
  const words = t.today.taken
  switch (holder.kind) {
    case 'attempt': {
      const { kind, audience, platforms, draftName, outcome } = holder.attempt
      return {
        tone: outcome.state,
        state: t.history.state[outcome.state],
        name: draftName || t.drafts.unnamed,
        about: `${t.shell.kind[kind]} · ${audienceShort(audience, platforms, t)}`,
        receipt: outcome.state === 'sent' ? outcome.id : null,
      }
    }
    case 'note': {
      const { who, note } = holder.note
      return plain(words.noted, who || words.colleague, note)
    }
    case 'elsewhere':
      return plain(words.elsewhere, words.somebody, words.elsewhereDetail)
    case 'damaged':
      return { ...plain(words.damaged, words.unreadable, words.damagedDetail), tone: 'unknown' }
  }
}

const plain = (state: string, name: string, about: string): TicketTaken => ({
  tone: 'elsewhere',
  state,
  name,
  about,
  receipt: null,
})
