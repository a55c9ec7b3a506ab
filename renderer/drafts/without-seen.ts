import type { DraftJudgement, DraftProgress } from './judge-draft'

/** How far a draft is without the warnings that somebody has acknowledged in the composer. */
export function withoutSeen(
  { progress, warnings }: DraftJudgement,
  acknowledged: ReadonlySet<string>,
): DraftProgress {
  if (progress.kind !== 'to_see') return progress
  const count = warnings.filter((key) => !acknowledged.has(key)).length
  if (count === progress.count) return progress
  return count > 0 ? { kind: 'to_see', count } : { kind: 'ready' }
}
