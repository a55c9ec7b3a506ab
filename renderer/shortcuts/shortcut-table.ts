/** Where a shortcut is heard: the heads of the list under `?`, in this order. */
export const shortcutScopes = ['everywhere', 'drafts', 'newDraft', 'compose', 'phones'] as const
export type ShortcutScope = (typeof shortcutScopes)[number]

interface ShortcutRow {
  readonly scope: ShortcutScope
  /** As `KeyCap` takes them: `mod` is ⌘ on a Mac and Ctrl elsewhere. */
  readonly keys: string
}

/**
 * Every shortcut of the app. Nobody listens to a key by hand: `useShortcut` and `isShortcut` read
 * this table, and the list under `?` shows it, so the list cannot lie.
 */
export const shortcuts = {
  search: { scope: 'everywhere', keys: 'mod+K' },
  newDraft: { scope: 'everywhere', keys: 'mod+N' },
  help: { scope: 'everywhere', keys: '?' },
  close: { scope: 'everywhere', keys: 'Escape' },
  rowBefore: { scope: 'drafts', keys: 'ArrowUp' },
  rowAfter: { scope: 'drafts', keys: 'ArrowDown' },
  pageBefore: { scope: 'drafts', keys: 'PageUp' },
  pageAfter: { scope: 'drafts', keys: 'PageDown' },
  firstRow: { scope: 'drafts', keys: 'Home' },
  lastRow: { scope: 'drafts', keys: 'End' },
  extendBefore: { scope: 'drafts', keys: 'shift+ArrowUp' },
  extendAfter: { scope: 'drafts', keys: 'shift+ArrowDown' },
  extendPageBefore: { scope: 'drafts', keys: 'shift+PageUp' },
  extendPageAfter: { scope: 'drafts', keys: 'shift+PageDown' },
  extendToFirst: { scope: 'drafts', keys: 'shift+Home' },
  extendToLast: { scope: 'drafts', keys: 'shift+End' },
  toggleRow: { scope: 'drafts', keys: 'X' },
  allRows: { scope: 'drafts', keys: 'mod+A' },
  lookRow: { scope: 'drafts', keys: ' ' },
  openRow: { scope: 'drafts', keys: 'Enter' },
  duplicate: { scope: 'drafts', keys: 'mod+D' },
  removeRow: { scope: 'drafts', keys: 'Delete' },
  undoRows: { scope: 'drafts', keys: 'mod+Z' },
  choosePush: { scope: 'newDraft', keys: '1' },
  chooseBroadcast: { scope: 'newDraft', keys: '2' },
  forward: { scope: 'compose', keys: 'mod+Enter' },
  undo: { scope: 'compose', keys: 'mod+Z' },
  redo: { scope: 'compose', keys: 'mod+shift+Z' },
  redoToo: { scope: 'compose', keys: 'mod+Y' },
  nameVersion: { scope: 'compose', keys: 'mod+S' },
  versions: { scope: 'compose', keys: 'mod+shift+H' },
  stateBefore: { scope: 'phones', keys: '[' },
  stateAfter: { scope: 'phones', keys: ']' },
} as const satisfies Readonly<Record<string, ShortcutRow>>

export type ShortcutName = keyof typeof shortcuts
