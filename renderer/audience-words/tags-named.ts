/** Tags that a sentence names one by one before the rest becomes a count. */
export const TAGS_NAMED = 4
