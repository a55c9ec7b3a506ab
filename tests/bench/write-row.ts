import { appendFileSync } from 'node:fs'

export interface Pair {
  readonly ours: number
  readonly baseline: number
}

interface Measured {
  readonly name: string
  readonly unit: string
  /** The ratio of ours to the baseline that is good enough. */
  readonly goal: number
  readonly better: 'lower' | 'higher'
  /** At least 9, each of one turn of ours and one of the baseline, one after the other. */
  readonly pairs: readonly Pair[]
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

const round = (value: number): number => Math.round(value * 100) / 100

/** Writes one row of the bench: medians of both sides, and the median of the paired ratios. */
export function writeRow({ name, unit, goal, better, pairs }: Measured): void {
  if (pairs.length < 9) throw new Error(`${name}: ${pairs.length} pairs are too few`)
  const ratio = median(pairs.map(({ ours, baseline }) => ours / baseline))
  const row = {
    name,
    ours: round(median(pairs.map(({ ours }) => ours))),
    baseline: round(median(pairs.map(({ baseline }) => baseline))),
    ratio: round(ratio),
    goal,
    better,
    unit,
    ok: better === 'lower' ? ratio <= goal : ratio >= goal,
  }
  const file = process.env['PUSHDESK_BENCH_ROWS']
  if (!file) throw new Error('PUSHDESK_BENCH_ROWS is not set; start it with npm run bench')
  appendFileSync(file, `${JSON.stringify(row)}\n`)
}
