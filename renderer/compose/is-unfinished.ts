import type { Rule } from '../../shared/message/problem'

/** Something still to be written, not something written wrong: shown once the person has left it. */
export function isUnfinished({ rule }: { readonly rule: Rule['rule'] | 'title_cut' }): boolean {
  switch (rule) {
    case 'template_unsent':
    case 'alert_empty':
    case 'override_empty':
    case 'sender_missing':
    case 'content_empty':
    case 'member_missing':
    case 'type_missing':
    case 'audience_missing':
    case 'badge_missing':
      return true
    default:
      return false
  }
}
