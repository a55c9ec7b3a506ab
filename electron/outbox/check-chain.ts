import type { ChainReport } from '../../shared/outbox/chain-report'
import { CHAIN_BEGINS, isWhole, type JournalLine } from './journal-line'

/**
 * Walks the lines in their order; the first that is not whole, missing or out of its chain breaks it.
 * `written`: how many lines there must be at least.
 */
export function checkChain(lines: readonly JournalLine[], written = 0): ChainReport {
  let prev = CHAIN_BEGINS
  for (const [index, line] of lines.entries()) {
    if (line.seq !== index + 1 || line.prev !== prev || !isWhole(line))
      return { lines: lines.length, brokenAt: index + 1 }
    prev = line.hash
  }
  return { lines: lines.length, brokenAt: lines.length < written ? lines.length + 1 : null }
}
