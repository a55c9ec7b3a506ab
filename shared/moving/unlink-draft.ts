import type { Draft } from '../message/draft'

/** The same draft with its conditions, following no saved audience. */
export function unlinkDraft(draft: Draft): Draft {
  const { segment: link, ...conditions } = draft.audience
  return link === undefined ? draft : { ...draft, audience: conditions }
}
