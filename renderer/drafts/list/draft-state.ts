import type { Attempt } from '../../../shared/outbox/attempt'
import type { StorageFailure } from '../../db/storage-failure'
import type { DraftSummary } from '../draft-summary'
import { isTemplate } from '../../templates/is-template'
import type { DraftLook, DraftProgress } from '../judge-draft'

/** What a row says of its draft: not saved, a template, gone out as it stands, or how far it is. */
export type DraftState =
  | DraftProgress
  | { readonly kind: 'template' | 'sent' | 'rehearsed' }
  | { readonly kind: 'unsaved'; readonly reason: StorageFailure }

export type LastSent = ReadonlyMap<
  string,
  { readonly kind: 'sent' | 'rehearsed'; readonly at: number }
>

/** Of each draft the last send to the crowd that surely went out, and whether it was a rehearsal. */
export function lastSentOf(attempts: readonly Attempt[]): LastSent {
  const last = new Map<string, { kind: 'sent' | 'rehearsed'; at: number }>()
  for (const { draftId, purpose, outcome, confirmedAt, profile } of attempts) {
    const wentOut =
      outcome.state === 'sent' || (outcome.state === 'settled' && outcome.verdict === 'sent')
    if (purpose !== 'crowd' || !wentOut || (last.get(draftId)?.at ?? 0) > confirmedAt) continue
    const kind = profile.environment === 'rehearsal' ? 'rehearsed' : 'sent'
    last.set(draftId, { kind, at: confirmedAt })
  }
  return last
}

/** null: it has to be read first. What was changed after it went out is a draft again. */
export function draftState(
  row: DraftSummary,
  sent: LastSent,
  look: (row: DraftSummary) => DraftLook | null,
): DraftState | null {
  if (row.unsaved !== null) return { kind: 'unsaved', reason: row.unsaved }
  if (isTemplate(row)) return { kind: 'template' }
  const gone = sent.get(row.id)
  if (gone !== undefined && gone.at >= row.updatedAt) return { kind: gone.kind }
  return look(row)?.progress ?? null
}
