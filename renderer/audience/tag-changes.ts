export interface TagChanges {
  readonly lost: readonly string[]
  readonly gained: readonly string[]
}

/** What somebody loses and gains where `before` becomes `after`, each in its own order. */
export const tagChanges = (before: readonly string[], after: readonly string[]): TagChanges => ({
  lost: before.filter((tag) => !after.includes(tag)),
  gained: after.filter((tag) => !before.includes(tag)),
})
