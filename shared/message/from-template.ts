import type { Draft } from './draft'
import { fillPlaceholders } from './placeholders'

/** A template that says what `draft` says, under another id; where it is filed stays, `now` in ms. */
export const templateOf = (draft: Draft, id: string, now: number): Draft =>
  renewed(draft, id, now, true)

/** The ordinary draft that `template` makes with these values, under another id; `now` in ms. */
export const draftOf = (
  template: Draft,
  values: ReadonlyMap<string, string>,
  id: string,
  now: number,
): Draft => renewed(fillPlaceholders(template, values), id, now, false)

const renewed = (draft: Draft, id: string, now: number, template: boolean): Draft => ({
  ...draft,
  id,
  filing: { ...draft.filing, template, binnedAt: null },
  createdAt: now,
  updatedAt: now,
})
