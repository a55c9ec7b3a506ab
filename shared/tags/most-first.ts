import type { TagCount } from './plan-summary'

/** Tags with how many people have them; most first, then by name. */
export const mostFirst = (counts: ReadonlyMap<string, number>): readonly TagCount[] =>
  [...counts]
    .map(([tag, people]) => ({ tag, people }))
    .sort((a, b) => b.people - a.people || (a.tag < b.tag ? -1 : 1))
