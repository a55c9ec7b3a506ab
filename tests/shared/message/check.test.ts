import { describe, expect, it } from 'vitest'
import { check } from '../../../shared/message/check'
import { newDraft, type BroadcastDraft, type Draft } from '../../../shared/message/draft'

const good = (): Draft => ({
  ...newDraft('push', 'a', 0),
  alert: '今晚 20:00 开抢',
  audience: { everyone: true, tags: [], tagsAny: [], userIds: [], packageName: '' },
})
const broadcast = (): BroadcastDraft => ({
  ...(newDraft('broadcast', 'a', 0) as BroadcastDraft),
  alert: '今晚 20:00 开抢',
  audience: good().audience,
  sender: 'brand',
  message: { form: 'fields', objectName: 'RC:TxtMsg', values: { content: '正文' }, user: null },
})
const found = (draft: Draft): string[] =>
  check(draft).map(({ severity, field, rule }) => `${severity} ${field} ${rule}`)
const many = (count: number, prefix = 'n'): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`)
const to = (audience: Partial<Draft['audience']>): Draft => ({
  ...good(),
  audience: { ...good().audience, everyone: false, ...audience },
})
const ios = (part: Partial<Draft['ios']>): Draft => ({ ...good(), ios: { ...good().ios, ...part } })

describe('check', () => {
  it('finds nothing in a good push and a good broadcast', () => {
    expect(found(good())).toEqual([])
    expect(found(broadcast())).toEqual([])
  })

  it.each<[string, Draft, string]>([
    ['an empty alert', { ...good(), alert: '  \n' }, 'error alert alert_empty'],
    ['an iOS text left empty', ios({ alert: '' }), 'error ios.alert override_empty'],
    [
      'an Android text left empty',
      { ...good(), android: { ...good().android, alert: '' } },
      'error android.alert override_empty',
    ],
    [
      'no platform',
      { ...good(), platforms: { ios: false, android: false } },
      'error platforms platform_missing',
    ],
    ['nobody chosen', to({}), 'error audience audience_missing'],
    ['21 AND tags', to({ tags: many(21) }), 'error audience.tags too_many'],
    ['21 OR tags', to({ tagsAny: many(21) }), 'error audience.tagsAny too_many'],
    ['a tag of 41 bytes', to({ tags: ['a'.repeat(41)] }), 'error audience.tags tag_too_long'],
    [
      '14 汉字 in a tag, 42 bytes',
      to({ tags: ['女'.repeat(14)] }),
      'error audience.tags tag_too_long',
    ],
    ['a blank tag', to({ tags: [' '] }), 'error audience.tags tag_empty'],
    ['1001 ids', to({ userIds: many(1001) }), 'error audience.userIds too_many'],
    [
      'an id of 65 characters',
      to({ userIds: ['x'.repeat(65)] }),
      'error audience.userIds id_too_long',
    ],
    [
      'badge 10000',
      ios({ badge: { mode: 'number', value: 10_000 } }),
      'error ios.badge badge_too_big',
    ],
    [
      'badge 1.5',
      ios({ badge: { mode: 'number', value: 1.5 } }),
      'error ios.badge badge_not_whole',
    ],
    [
      'a badge without its number',
      ios({ badge: { mode: 'number', value: null } }),
      'error ios.badge badge_missing',
    ],
    [
      'nested extras',
      ios({ extras: { view: 'json', text: '{"a":{"b":"c"}}' } }),
      'error ios.extras extras_not_flat',
    ],
    [
      'a number in extras',
      ios({ extras: { view: 'json', text: '{"a":1}' } }),
      'error ios.extras extras_not_flat',
    ],
    [
      'extras that are no JSON',
      ios({ extras: { view: 'json', text: '{"a":' } }),
      'error ios.extras extras_not_json',
    ],
    [
      'one key twice',
      ios({
        extras: {
          view: 'rows',
          rows: [
            { key: 'a', value: '1' },
            { key: 'a', value: '2' },
          ],
        },
      }),
      'error ios.extras extras_duplicate_key',
    ],
    [
      'a value without a key',
      ios({ extras: { view: 'rows', rows: [{ key: '', value: '1' }] } }),
      'error ios.extras extras_empty_key',
    ],
    ['a broadcast without sender', { ...broadcast(), sender: ' ' }, 'error sender sender_missing'],
    ['a sender of 65', { ...broadcast(), sender: 's'.repeat(65) }, 'error sender id_too_long'],
    [
      'a broadcast that says nothing',
      {
        ...broadcast(),
        message: { form: 'fields', objectName: 'RC:TxtMsg', values: {}, user: null },
      },
      'error message.content content_empty',
    ],
    ['a body of 100 kB', { ...good(), alert: '长'.repeat(33_400) }, 'error alert body_too_big'],
    [
      'a silent push that still shows',
      ios({ silent: true }),
      'warning ios.silent silent_still_shows',
    ],
    [
      'a badge that overwrites unread counts',
      ios({ badge: { mode: 'number', value: 1 } }),
      'warning ios.badge badge_overwrites',
    ],
    [
      'tags beside «everyone»',
      to({ everyone: true, tags: ['会员'] }),
      'warning audience conditions_ignored',
    ],
    [
      'tags beside ids',
      to({ userIds: ['1'], tags: ['会员'] }),
      'warning audience.userIds conditions_ignored',
    ],
    [
      'a platform left out beside ids',
      { ...to({ userIds: ['1'] }), platforms: { ios: true, android: false } },
      'warning audience.userIds conditions_ignored',
    ],
  ])('names %s at its field', (_mistake, draft, expected) => {
    expect(found(draft)).toEqual([expected])
  })

  it.each<[string, Draft]>([
    ['20 tags', to({ tags: many(20), tagsAny: many(20, 'm') })],
    ['a tag of 40 bytes', to({ tags: ['a'.repeat(40)] })],
    ['13 汉字 in a tag', to({ tags: ['女'.repeat(13)] })],
    ['1000 ids', to({ userIds: many(1000) })],
    ['an id of 64', to({ userIds: ['x'.repeat(64)] })],
    [
      'a row added and left blank',
      ios({ extras: { view: 'rows', rows: [{ key: '', value: '' }] } }),
    ],
  ])('lets %s through', (_border, draft) => {
    expect(found(draft)).toEqual([])
  })

  it('warns of badge 9999, but does not refuse it', () => {
    expect(found(ios({ badge: { mode: 'number', value: 9999 } }))).toEqual([
      'warning ios.badge badge_overwrites',
    ])
  })
})
