/** «All of these, and one of those» (seed §3.3: `tag` AND, `tag_or` OR; together: both). */
export interface TagCondition {
  readonly tags: readonly string[]
  readonly tagsAny: readonly string[]
}

/** Do somebody's tags meet the condition? An empty part asks for nothing. */
export const meets = ({ tags, tagsAny }: TagCondition, own: readonly string[]): boolean =>
  tags.every((tag) => own.includes(tag)) &&
  (tagsAny.length === 0 || tagsAny.some((tag) => own.includes(tag)))
