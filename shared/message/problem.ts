/** Where in the form a problem stands; the form focuses the field of this name. */
export type Field =
  | 'platforms'
  | 'alert'
  | 'ios.title'
  | 'ios.alert'
  | 'ios.badge'
  | 'ios.silent'
  | 'ios.extras'
  | 'android.alert'
  | 'android.extras'
  | 'sender'
  | 'message.content'
  | 'audience'
  | 'audience.tags'
  | 'audience.tagsAny'
  | 'audience.userIds'
  | 'audience.packageName'

/** The mistake itself, with the figures its sentence needs. The sentence lives in the wording files. */
export type Rule =
  | { readonly rule: 'platform_missing' }
  | { readonly rule: 'alert_empty' }
  | { readonly rule: 'override_empty' }
  | { readonly rule: 'sender_missing' }
  | { readonly rule: 'content_empty' }
  | { readonly rule: 'audience_missing' }
  | { readonly rule: 'too_many'; readonly count: number; readonly most: number }
  | {
      readonly rule: 'tag_too_long'
      readonly tag: string
      readonly bytes: number
      readonly most: number
    }
  | { readonly rule: 'tag_empty' }
  | {
      readonly rule: 'id_too_long'
      readonly id: string
      readonly length: number
      readonly most: number
    }
  | { readonly rule: 'id_empty' }
  | { readonly rule: 'badge_missing' }
  | { readonly rule: 'badge_not_whole'; readonly value: number }
  | { readonly rule: 'badge_too_big'; readonly value: number; readonly most: number }
  | { readonly rule: 'extras_empty_key' }
  | { readonly rule: 'extras_duplicate_key'; readonly key: string }
  | { readonly rule: 'extras_not_json'; readonly line: number; readonly detail: string }
  | { readonly rule: 'extras_not_flat'; readonly key: string }
  | { readonly rule: 'body_too_big'; readonly bytes: number; readonly most: number }
  | { readonly rule: 'silent_still_shows' }
  | { readonly rule: 'badge_overwrites'; readonly value: number }
  | { readonly rule: 'conditions_ignored'; readonly by: 'everyone' | 'userIds' }

/** Errors block a send; warnings have to be seen. */
export type Problem = Rule & { readonly severity: 'error' | 'warning'; readonly field: Field }
