import type { Draft } from './draft'
import { found } from './found'
import { isJsonText, placeholdersByField } from './placeholders'
import type { Field, Problem } from './problem'

/**
 * A template is no message yet, and a placeholder no word of one. Where people read it a placeholder
 * that was left is an error; where only the app reads, it may be the app's own way of writing.
 */
export function checkTemplate(draft: Draft): readonly Problem[] {
  if (draft.filing.template) return [found.error('template', { rule: 'template_unsent' })]
  return [...placeholdersByField(draft)].map(([field, [name = '', ...others]]) => {
    const say = isForTheApp(draft, field) ? found.warning : found.error
    return say(field, { rule: 'placeholder_left', name, count: others.length + 1 })
  })
}

/** What of `problems` stands: in a template, a field with a placeholder is judged once it is filled. */
export function withoutOpenFields(draft: Draft, problems: readonly Problem[]): readonly Problem[] {
  if (!draft.filing.template) return problems
  const open = placeholdersByField(draft)
  return problems.filter(({ field }) => !open.has(field))
}

function isForTheApp(draft: Draft, field: Field): boolean {
  switch (field) {
    case 'ios.extras':
    case 'android.extras':
    case 'message.extra':
    case 'message.data':
    case 'beyond':
      return true
    case 'notification.title':
      return false
    default:
      return field.startsWith('notification.') || isJsonText(draft, field)
  }
}
