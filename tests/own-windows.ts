/**
 * The test files that have a window to themselves: their saves go on past their test, or they put
 * something in the place of a module or an observer. Folders end with a stroke; from the project's root.
 */
export const ownWindows: readonly string[] = [
  'tests/renderer/db/',
  'tests/renderer/stores/',
  'tests/renderer/compose/form.test.ts',
  'tests/renderer/compose/message/message-editor.test.ts',
  'tests/renderer/drafts/drafts-view.test.ts',
  'tests/renderer/drafts/first-run.test.ts',
  'tests/renderer/history/history-view.test.ts',
  'tests/renderer/shell/command-palette.test.ts',
  'tests/renderer/shortcuts/shortcuts.test.ts',
  'tests/renderer/templates/template-sheet.test.ts',
  'tests/renderer/templates/template-shelf.test.ts',
]
