import type { DraftSummary } from './draft-summary'

/** The row of a draft without the warnings that somebody has acknowledged in the composer. */
export function withoutSeen(
  summary: DraftSummary,
  acknowledged: ReadonlySet<string>,
): DraftSummary {
  if (summary.progress.kind !== 'to_see') return summary
  const count = summary.warnings.filter((key) => !acknowledged.has(key)).length
  if (count === summary.progress.count) return summary
  return { ...summary, progress: count > 0 ? { kind: 'to_see', count } : { kind: 'ready' } }
}
