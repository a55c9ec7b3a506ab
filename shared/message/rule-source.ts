import type { RuleName } from './problem'

/** Who says so. The words for it live in the wording files. */
export type RuleSource =
  /** The product document, by section. */
  | { readonly from: 'seed'; readonly section: '3.1' | '3.3' | '3.4' }
  /** RongCloud's public documentation of today, and its official server SDKs. */
  | { readonly from: 'docs' | 'sdk' }
  | { readonly from: 'apple' | 'json' | 'unicode' }
  /** Aliyun's push documentation, which bears no date. */
  | { readonly from: 'aliyun' }
  /** Nobody outside demands it: our own advice. */
  | { readonly from: 'own' }

const tags: RuleSource = { from: 'seed', section: '3.1' }
const broadcast: RuleSource = { from: 'seed', section: '3.3' }
const push: RuleSource = { from: 'seed', section: '3.4' }
const docs: RuleSource = { from: 'docs' }
const sdk: RuleSource = { from: 'sdk' }
const apple: RuleSource = { from: 'apple' }
const json: RuleSource = { from: 'json' }
const unicode: RuleSource = { from: 'unicode' }
const aliyun: RuleSource = { from: 'aliyun' }
const own: RuleSource = { from: 'own' }

/** Where each rule comes from (api.md and preview.md mark every fact with its source). */
export const ruleSource: { readonly [Name in RuleName]: RuleSource } = {
  template_unsent: own,
  placeholder_left: own,
  platform_missing: push,
  alert_empty: push,
  override_empty: push,
  body_too_big: sdk,
  lone_surrogate: unicode,
  bidi_control: unicode,
  control_character: unicode,
  test_words: aliyun,
  digits_only: aliyun,
  same_as_last: own,
  free_test_title: docs,
  vendor_too_long: aliyun,
  vivo_night: aliyun,
  marketing_caps: aliyun,
  badge_missing: push,
  badge_not_whole: push,
  badge_too_big: push,
  badge_overwrites: apple,
  badge_clears: push,
  silent_still_shows: apple,
  broadcast_title: broadcast,
  broadcast_badge: broadcast,
  extras_empty_key: json,
  extras_duplicate_key: json,
  extras_not_json: json,
  extras_not_flat: sdk,
  extras_repeats_key: json,
  extras_too_big: apple,
  sender_missing: broadcast,
  sender_is_title: own,
  type_missing: broadcast,
  type_too_long: broadcast,
  type_reserved: docs,
  content_empty: broadcast,
  content_not_json: broadcast,
  content_lacks: docs,
  member_missing: docs,
  number_wrong: docs,
  number_not_whole: docs,
  number_out_of_range: own,
  url_not_web: own,
  base64_wrong: docs,
  user_incomplete: docs,
  audience_missing: broadcast,
  conditions_ignored: broadcast,
  too_many: broadcast,
  tags_match_nobody: tags,
  tag_empty: tags,
  tag_too_long: tags,
  tag_special: tags,
  id_empty: docs,
  id_too_long: docs,
  repeated: own,
  package_odd: own,
  beyond_seed: sdk,
  beyond_unknown: sdk,
  beyond_shadows: own,
  beyond_wrong: sdk,
  beyond_too_long: docs,
}
