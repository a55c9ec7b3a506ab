import { limits } from '../rongcloud/limits'
import { badCharacters } from './bad-characters'
import { check } from './check'
import type { Draft } from './draft'
import { fixExtras } from './fix-extras'
import { isBlank } from './is-blank'
import { mapTexts } from './map-texts'
import type { Field, Problem, RuleName, RuleOf } from './problem'
import { readBeyond, type BeyondMember } from './read-beyond'
import { withoutPaths } from './without-paths'

type Found<Name extends RuleName> = RuleOf<Name> & { readonly field: Field }
type Fix<Name extends RuleName> = (draft: Draft, problem: Found<Name>) => Draft | null

const fixes = {
  platform_missing: bothPlatforms,
  override_empty: inheritAgain,
  lone_surrogate: (draft, { field }) => without(draft, field, badCharacters.lone_surrogate),
  bidi_control: (draft, { field }) => without(draft, field, badCharacters.bidi_control),
  control_character: (draft, { field }) => without(draft, field, badCharacters.control_character),
  badge_missing: (draft) => withIos(draft, { badge: { mode: 'unchanged' } }),
  badge_not_whole: (draft, { value }) => withBadge(draft, Math.round(value)),
  badge_too_big: (draft, { most }) => withBadge(draft, most),
  badge_overwrites: (draft) => withIos(draft, { badge: { mode: 'unchanged' } }),
  badge_clears: (draft) => withIos(draft, { badge: { mode: 'clear' } }),
  silent_still_shows: (draft) => withIos(draft, { silent: false }),
  broadcast_title: (draft) => withIos(draft, { title: '' }),
  broadcast_badge: (draft) => withIos(draft, { badge: { mode: 'unchanged' } }),
  extras_not_flat: (draft, { field }) => fixExtras(draft, field),
  extras_repeats_key: (draft, { field }) => fixExtras(draft, field),
  number_not_whole: rounded,
  url_not_web: (draft, { field }) => withTexts(draft, field, withScheme),
  base64_wrong: (draft, { field }) =>
    withTexts(draft, field, (typed) => typed.replace(/^\s*data:[^,]*,/, '').replace(/\s+/g, '')),
  user_incomplete: dropUser,
  conditions_ignored: (draft, { by }) => onlyWhatCounts(draft, by),
  tag_empty: (draft, { field }) => withList(draft, field, withoutBlanks),
  tag_special: (draft, { field }) => withList(draft, field, trimmed),
  id_empty: (draft, { field }) => withList(draft, field, withoutBlanks),
  repeated: (draft, { field }) => withList(draft, field, (list) => [...new Set(list)]),
  package_odd: (draft, { field }) => withTexts(draft, field, (text) => text.trim()),
  beyond_unknown: (draft) => dropBeyond(draft, ({ verdict }) => verdict.is !== 'unknown'),
  beyond_shadows: (draft) => dropBeyond(draft, ({ verdict }) => verdict.is !== 'shadow'),
  beyond_wrong: (draft, { field }) =>
    dropBeyond(
      draft,
      ({ verdict }) => verdict.is !== 'wrong' || (verdict.later ?? 'beyond') !== field,
    ),
} as const satisfies { readonly [Name in RuleName]?: Fix<Name> }

/** The rules whose mistake one click can put right. */
export type FixableRule = keyof typeof fixes

/**
 * The draft without `problem`, changed as little as that takes; null where no one right answer
 * exists, or where it would leave another error. Law: the problem is gone and no error is new.
 */
export function fixed(draft: Draft, problem: Problem): Draft | null {
  if (!Object.hasOwn(fixes, problem.rule)) return null
  const fix = fixes[problem.rule as FixableRule] as (draft: Draft, problem: Problem) => Draft | null
  const after = fix(draft, problem)
  if (after === null) return null
  const before = new Set(check(draft).filter(isError).map(nameOf))
  before.delete(nameOf(problem))
  const isNew = (other: Problem): boolean =>
    nameOf(other) === nameOf(problem) || (isError(other) && !before.has(nameOf(other)))
  return check(after).some(isNew) ? null : after
}

const isError = ({ severity }: Problem): boolean => severity === 'error'
const nameOf = ({ field, rule }: Problem): string => `${field} ${rule}`

function bothPlatforms(draft: Draft): Draft {
  return { ...draft, platforms: { ios: true, android: true } }
}

function inheritAgain(draft: Draft, { field }: { readonly field: Field }): Draft {
  if (field === 'ios.alert') return withIos(draft, { alert: null })
  return { ...draft, android: { ...draft.android, alert: null } }
}

function withIos(draft: Draft, part: Partial<Draft['ios']>): Draft {
  return { ...draft, ios: { ...draft.ios, ...part } }
}

function withBadge(draft: Draft, value: number): Draft {
  // Adding 0 turns a rounded -0 into 0.
  return withIos(draft, { badge: { mode: 'number', value: Math.min(value, limits.badge) + 0 } })
}

function withTexts(draft: Draft, field: Field, change: (text: string) => string): Draft {
  return mapTexts(draft, (text, at) => (at === field ? change(text) : text))
}

function without(draft: Draft, field: Field, characters: RegExp): Draft {
  return withTexts(draft, field, (text) => text.replace(characters, ''))
}

/** A number is no text to `mapTexts`: it is written here, under its name. */
function rounded(draft: Draft, { field, typed }: Found<'number_not_whole'>): Draft | null {
  if (draft.kind === 'push' || draft.message.form === 'json') return null
  const key = field.replace('message.', '')
  const values = { ...draft.message.values, [key]: String(Math.round(Number(typed))) }
  return { ...draft, message: { ...draft.message, values } }
}

/** Only what looks like an address without its beginning: `ftp://…` is left as it is. */
function withScheme(typed: string): string {
  const address = typed.trim().replace(/^\/+/, '')
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(address) ? `https://${address}` : typed
}

type Change = (list: readonly string[]) => string[]
const withoutBlanks: Change = (list) => list.filter((text) => !isBlank(text))
const trimmed: Change = (list) => list.map((text) => text.trim())

function withList(draft: Draft, field: Field, change: Change): Draft {
  const name = field.replace('audience.', '')
  if (name !== 'tags' && name !== 'tagsAny' && name !== 'userIds') return draft
  return { ...draft, audience: { ...draft.audience, [name]: change(draft.audience[name]) } }
}

/** Ids decide alone, and on both platforms; «everyone» only leaves the platforms a say. */
function onlyWhatCounts(draft: Draft, by: 'everyone' | 'userIds'): Draft {
  const none = { tags: [], tagsAny: [], packageName: '' }
  if (by === 'everyone') return { ...draft, audience: { ...draft.audience, ...none, userIds: [] } }
  return { ...bothPlatforms(draft), audience: { ...draft.audience, ...none } }
}

function dropUser(draft: Draft): Draft | null {
  if (draft.kind === 'push' || draft.message.form === 'json') return null
  return { ...draft, message: { ...draft.message, user: null } }
}

function dropBeyond(draft: Draft, leave: (member: BeyondMember) => boolean): Draft {
  const paths = readBeyond(draft)
    .filter((member) => !leave(member))
    .map(({ path }) => path)
  return { ...draft, beyond: withoutPaths(draft.beyond, paths) }
}
