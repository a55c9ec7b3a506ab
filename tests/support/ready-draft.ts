import { newDraft, type Draft } from '../../shared/message/draft'

/** A push to everyone with nothing wrong in it. */
export function readyDraft(alert = '春茶上市，今天下单八折'): Draft {
  const draft = newDraft('push', 'draft-1', 1_700_000_000_000)
  return { ...draft, name: '春茶', alert, audience: { ...draft.audience, everyone: true } }
}
