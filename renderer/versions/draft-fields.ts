import type { Draft } from '../../shared/message/draft'
import type { Extras } from '../../shared/message/extras'
import { messageContent } from '../../shared/message/message'
import type { Wording } from '../wording/zh-CN'

/** One field of a draft as a text to read and to compare; '' where it says nothing. */
export interface DraftField {
  readonly key: string
  readonly label: string
  readonly text: string
}

/** Everything that a draft says, field by field in the order of the form. */
export function draftFields(draft: Draft, t: Wording): readonly DraftField[] {
  const { field } = t.problems
  const { compose, versions } = t
  const { ios, android, audience, platforms } = draft
  const reached = (['ios', 'android'] as const).filter((platform) => platforms[platform])
  const own = (text: string | null): string => (text === null ? `（${compose.inherits}）` : text)
  const row = (key: string, label: string, text: string): DraftField => ({ key, label, text })
  return [
    row('name', compose.name, draft.name),
    row('kind', compose.facts.kind, t.shell.kind[draft.kind]),
    ...(draft.kind === 'broadcast'
      ? [
          row('sender', field('sender'), draft.sender),
          row('objectName', field('message.objectName'), draft.message.objectName),
          row('message', field('message.content'), messageContent(draft.message)),
        ]
      : []),
    row('alert', field('alert'), draft.alert),
    row('platforms', field('platforms'), reached.map((one) => versions.platforms[one]).join(' · ')),
    row('ios.title', field('ios.title'), ios.title),
    row('ios.alert', field('ios.alert'), own(ios.alert)),
    row('ios.badge', field('ios.badge'), badgeText(ios.badge, compose)),
    row('ios.silent', field('ios.silent'), versions.onOff(ios.silent)),
    row('ios.extras', field('ios.extras'), extrasText(ios.extras)),
    row('android.alert', field('android.alert'), own(android.alert)),
    row('android.extras', field('android.extras'), extrasText(android.extras)),
    row('audience', field('audience'), audience.everyone ? compose.audience.everyone : ''),
    row('audience.tags', field('audience.tags'), audience.tags.join('\n')),
    row('audience.tagsAny', field('audience.tagsAny'), audience.tagsAny.join('\n')),
    row('audience.userIds', field('audience.userIds'), audience.userIds.join('\n')),
    row('audience.packageName', field('audience.packageName'), audience.packageName),
    row('beyond', field('beyond'), beyondText(draft)),
  ]
}

const badgeText = (badge: Draft['ios']['badge'], words: Wording['compose']): string =>
  badge.mode === 'number' ? String(badge.value ?? '') : words.badges[badge.mode]

const extrasText = (extras: Extras): string =>
  extras.view === 'json'
    ? extras.text
    : extras.rows.map(({ key, value }) => `${key}: ${value}`).join('\n')

const beyondText = ({ beyond }: Draft): string =>
  Object.keys(beyond).length === 0 ? '' : JSON.stringify(beyond, null, 2)
