import type { Draft } from './draft'

/** The same message for the test people alone, on both platforms: ids void every other condition. */
export const testDraft = (draft: Draft, people: readonly string[]): Draft => ({
  ...draft,
  audience: { everyone: false, tags: [], tagsAny: [], userIds: [...people], packageName: '' },
})
