import type { LaterKind, LaterPath } from './later-fields'
import type { MessageKey } from './message-types'

/** Where in the form a problem stands; the form focuses the field of this name. */
export type Field =
  /** No field: that the whole of it is a template. */
  | 'template'
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
  | 'message.objectName'
  /** A member of a published type. `message.content` is the JSON text of a custom one, too. */
  | `message.${MessageKey}`
  | `message.user.${'id' | 'name' | 'portrait'}`
  | 'audience'
  | 'audience.tags'
  | 'audience.tagsAny'
  | 'audience.userIds'
  | 'audience.packageName'
  /** A later official field behind «高级»; and what stands there besides. */
  | LaterPath
  | 'beyond'

/** Phone makers whose push service stands between RongCloud and the phone. */
export type Brand = 'xiaomi' | 'huawei' | 'oppo' | 'vivo'

/** What each rule says besides its name: the figures and words that its sentence needs. */
interface Figures {
  template_unsent: unknown
  /** `name`: the first of `count` different ones in the field. */
  placeholder_left: { readonly name: string; readonly count: number }

  platform_missing: unknown
  alert_empty: unknown
  override_empty: unknown
  body_too_big: { readonly bytes: number; readonly most: number }

  /** A half of a character: it goes out as �. `count` of them stand in the field. */
  lone_surrogate: { readonly count: number }
  bidi_control: { readonly count: number }
  control_character: { readonly count: number }
  test_words: { readonly word: string }
  digits_only: unknown
  same_as_last: { readonly sentAt: number }
  vendor_too_long: { readonly part: 'title' | 'body'; readonly brands: readonly Brand[] }
  vivo_night: unknown
  marketing_caps: unknown

  badge_missing: unknown
  badge_not_whole: { readonly value: number }
  badge_too_big: { readonly value: number; readonly most: number }
  badge_overwrites: { readonly value: number }
  badge_clears: { readonly value: number }
  silent_still_shows: unknown
  broadcast_title: unknown
  broadcast_badge: unknown
  /** Only the test that costs no ticket refuses it; the send itself does not. */
  free_test_title: { readonly length: number; readonly most: number }

  extras_empty_key: unknown
  extras_duplicate_key: { readonly key: string }
  extras_not_json: { readonly line: number; readonly detail: string }
  extras_not_flat: { readonly key: string }
  extras_repeats_key: { readonly key: string }
  extras_too_big: { readonly bytes: number; readonly most: number }

  sender_missing: unknown
  sender_is_title: { readonly sender: string }
  type_missing: unknown
  type_too_long: { readonly length: number; readonly most: number }
  type_reserved: { readonly name: string }
  content_empty: unknown
  content_not_json: { readonly line: number; readonly detail: string }
  /** JSON text of a published type without a member that its table asks for. */
  content_lacks: { readonly key: string }
  member_missing: unknown
  number_wrong: { readonly typed: string }
  number_not_whole: { readonly typed: string }
  number_out_of_range: { readonly typed: string; readonly least: number; readonly most: number }
  url_not_web: { readonly typed: string }
  base64_wrong: unknown
  user_incomplete: unknown

  audience_missing: unknown
  conditions_ignored: { readonly by: 'everyone' | 'userIds' }
  too_many: { readonly count: number; readonly most: number }
  tags_match_nobody: { readonly count: number; readonly most: number }
  tag_empty: unknown
  tag_too_long: { readonly tag: string; readonly bytes: number; readonly most: number }
  tag_special: { readonly tag: string }
  id_empty: unknown
  id_too_long: { readonly id: string; readonly length: number; readonly most: number }
  repeated: { readonly text: string; readonly count: number }
  package_odd: unknown

  /** `paths`: the first few of `count`. */
  beyond_seed: { readonly paths: readonly string[]; readonly count: number }
  beyond_unknown: { readonly path: string; readonly count: number }
  /** The form has a field for it, so what stands here would change the send behind its back. */
  beyond_shadows: { readonly path: string; readonly count: number }
  beyond_wrong: { readonly path: string; readonly wants: LaterKind }
  beyond_too_long: { readonly path: string; readonly length: number; readonly most: number }
}

export type RuleName = keyof Figures
export type RuleOf<Name extends RuleName> = { readonly rule: Name } & (unknown extends Figures[Name]
  ? unknown
  : Figures[Name])

/** The mistake itself, with its figures. The sentence lives in the wording files. */
export type Rule = { readonly [Name in RuleName]: RuleOf<Name> }[RuleName]

/** Errors block a send; warnings have to be seen; hints are only good to know. */
export type Severity = 'error' | 'warning' | 'hint'

export type Problem = Rule & { readonly severity: Severity; readonly field: Field }
