import papaparse from 'papaparse'
import type { HistoryOrder } from '../../shared/history/history-order'
import type { Attempt } from '../../shared/outbox/attempt'
import { bodyTexts } from '../../shared/outbox/body-texts'
import { audienceCell } from './audience-cell'
import { localTime } from './local-time'
import { tableWords, type TableWords } from './table-words'

/** Excel takes a file without it for one in the system's old code page. */
const BOM = '\uFEFF'

/**
 * What a table program would calculate; its full-width forms too, which some take for the same. Our
 * own rule, because papaparse's passes over a text of several lines.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * CSV: one send a row under headings in `language`, in UTF-8. A cell that a table program would
 * calculate is written as text (`escapeFormulae`): what was typed in a message runs nowhere.
 */
export function historyTable(
  attempts: readonly Attempt[],
  language: HistoryOrder['language'],
): string {
  const words = tableWords[language]
  const columns = Object.keys(words.heading) as (keyof TableWords['heading'])[]
  const fields = columns.map((column) => words.heading[column])
  const data = attempts.map((attempt) => {
    const row = rowOf(attempt, words, language)
    return columns.map((column) => row[column])
  })
  const table = papaparse.unparse({ fields, data }, { escapeFormulae: formula, newline: '\r\n' })
  return `${BOM}${table}\r\n`
}

function rowOf(
  attempt: Attempt,
  words: TableWords,
  language: HistoryOrder['language'],
): Readonly<Record<keyof TableWords['heading'], string>> {
  const { outcome, profile, ticketsBefore, ticketsAfter } = attempt
  const settled = outcome.state === 'settled' ? outcome : null
  return {
    time: localTime(attempt.confirmedAt),
    app: profile.name,
    environment: words.environment[profile.environment],
    kind: words.kind[attempt.kind],
    purpose: words.purpose[attempt.purpose],
    audience: audienceCell(attempt, language),
    outcome: settled ? words.settled[settled.verdict] : words.state[outcome.state],
    code: codeOf(attempt),
    receipt: outcome.state === 'sent' ? outcome.id : '',
    request: attempt.requestId,
    before: words.tickets(ticketsBefore.today, ticketsBefore.hour),
    after: ticketsAfter ? words.tickets(ticketsAfter.today, ticketsAfter.hour) : '',
    operator: attempt.operator,
    settledBy: settled ? `${settled.who} ${localTime(settled.settledAt)}`.trim() : '',
    note: settled?.note ?? '',
    text: bodyTexts(attempt.body).join('\n'),
  }
}

/** RongCloud's own code, or the stable name of our cause where it gave none. */
function codeOf({ outcome }: Attempt): string {
  switch (outcome.state) {
    case 'rejected':
      return String(outcome.code)
    case 'recalled':
    case 'not_sent':
    case 'unknown':
    case 'settled':
      return outcome.cause
    case 'confirmed':
    case 'in_flight':
    case 'sent':
      return ''
  }
}
