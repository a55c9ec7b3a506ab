import { readFile } from 'node:fs/promises'
import { assertNever } from '../../shared/assert-never'
import { messageOf } from '../message-of'
import { checkHistory, type HistoryCheck } from './check-history'

/** Exit code 0: every line holds; 1: it does not; 2: there was nothing to check. */
async function run(file: string | undefined): Promise<void> {
  if (file === undefined || file.startsWith('-'))
    return stop('check-history: name one exported file: npm run -s check-history -- FILE.jsonl', 2)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    return stop(`check-history: ${messageOf(error)}`, 2)
  }
  const found = checkHistory(text)
  if (found.kind === 'holds') process.stdout.write(`${sentenceOf(found)}\n`)
  else stop(sentenceOf(found), 1)
}

function sentenceOf(found: HistoryCheck): string {
  switch (found.kind) {
    case 'holds': {
      const whole = `${found.lines} lines of ${found.attempts} sends hold: none was changed.`
      return found.gaps === 0
        ? `${whole} They follow one from another without a gap.`
        : `${whole} ${found.gaps} gaps: what stands between belongs to sends or notes that are not in this file.`
    }
    case 'broken':
      return `Broken at line ${found.seq} of the journal: it was changed, or is not in its place.`
    case 'retold':
      return `The send ${found.attemptId} says something else than its own lines, which hold.`
    case 'not_an_export':
      return `Line ${found.line} of the file is none of an export of Pushdesk's history that this version knows.`
    case 'incomplete':
      return `The file promises ${found.promised} sends and holds ${found.found}.`
    default:
      return assertNever(found)
  }
}

function stop(sentence: string, exitCode: number): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = exitCode
}

void run(process.argv[2])
