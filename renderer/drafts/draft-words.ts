import type { Draft } from '../../shared/message/draft'

/** Everything that a draft says to somebody, to be searched: its name, its text (a row cuts them out: draft-summary.ts), then the others; one a line. */
export function draftWords(draft: Draft): string {
  const { name, alert, ios, android } = draft
  const message =
    draft.kind === 'push'
      ? []
      : draft.message.form === 'json'
        ? [draft.message.text]
        : Object.values(draft.message.values)
  return [name, alert, ios.title, ios.alert ?? '', android.alert ?? '', ...message]
    .filter((text) => text !== '')
    .join('\n')
}
