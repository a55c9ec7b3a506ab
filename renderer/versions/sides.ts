import type { DraftVersion } from '../../shared/drafts/draft-version'
import type { Draft } from '../../shared/message/draft'
import type { Attempt } from '../../shared/outbox/attempt'
import { copyOfAttempt } from '../history/copy-of-attempt'

/** What can stand on either side of a comparison. */
export type Side = { readonly id: string; readonly at: number; readonly draft: Draft } & (
  | { readonly kind: 'now' }
  | { readonly kind: 'last_sent' }
  | { readonly kind: 'version'; readonly version: DraftVersion }
)

/** The draft as it is now, as it last went out if it did, and every version, newest first. */
export function sides(
  draft: Draft,
  versions: readonly DraftVersion[],
  attempts: readonly Attempt[],
): readonly Side[] {
  const sent = lastSentOf(draft, attempts)
  return [
    { kind: 'now', id: 'now', at: draft.updatedAt, draft },
    ...(sent === null ? [] : [sent]),
    ...versions.map((version) => ({
      kind: 'version' as const,
      id: version.id,
      at: version.at,
      draft: version.draft,
      version,
    })),
  ]
}

/** As the journal has it, and only what surely went out: an unknown is called sent by nobody. */
function lastSentOf(draft: Draft, attempts: readonly Attempt[]): Side | null {
  const attempt = attempts
    .filter(({ draftId, purpose }) => draftId === draft.id && purpose === 'crowd')
    .filter(({ outcome }) => wentOut(outcome))
    .reduce<Attempt | null>(
      (newest, next) => (newest && newest.confirmedAt >= next.confirmedAt ? newest : next),
      null,
    )
  const words = attempt && copyOfAttempt(attempt, draft.id, attempt.draftName, attempt.confirmedAt)
  return words && { kind: 'last_sent', id: 'last_sent', at: words.updatedAt, draft: words }
}

function wentOut(outcome: Attempt['outcome']): boolean {
  if (outcome.state === 'settled') return outcome.verdict === 'sent'
  return outcome.state === 'sent'
}
