/** `replace` is what RongCloud does; the other two are reckoned from the tags somebody has now. */
export const tagModes = ['replace', 'add', 'remove'] as const
export type TagMode = (typeof tagModes)[number]
