import fc from 'fast-check'
import type { Draft } from '../../shared/message/draft'
import type { Extras } from '../../shared/message/extras'
import type { JsonObject, JsonValue } from '../../shared/message/json'
import { messageTypes, type MessageFieldKind } from '../../shared/message/message-types'

const nasty = fc.constantFrom(
  '',
  ' ',
  '女',
  '👨‍👩‍👧‍👦',
  '\ud800',
  '‮abc',
  '<b>x</b>',
  '__proto__',
  'a'.repeat(41),
)
const text = fc.oneof(
  nasty,
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const few = (item: fc.Arbitrary<string>, most: number): fc.Arbitrary<string[]> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.array(item, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(item, { minLength: most - 1, maxLength: most + 1 }) },
  )

const rowsOf = (key: fc.Arbitrary<string>): fc.Arbitrary<Extras> =>
  fc.record({
    view: fc.constant('rows' as const),
    rows: fc.array(fc.record({ key, value: text }), { maxLength: 4 }),
  })
const extras: fc.Arbitrary<Extras> = fc.oneof(
  { weight: 5, arbitrary: rowsOf(fc.uuid()) },
  rowsOf(text),
  fc.record({
    view: fc.constant('json' as const),
    text: fc.oneof(
      text,
      fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify(value)),
      fc.dictionary(text, text).map((value) => JSON.stringify(value)),
      fc.constantFrom(
        '{"a":{"b":1}}',
        '{"a":1}',
        '{',
        '[]',
        '{"__proto__":"x"}',
        '{"a":"1","a":"2"}',
      ),
    ),
  }),
)

const badge = fc.oneof(
  fc.constant({ mode: 'unchanged' as const }),
  fc.constant({ mode: 'clear' as const }),
  fc.record({
    mode: fc.constant('number' as const),
    value: fc.oneof(fc.integer({ min: -5, max: 10_001 }), fc.constantFrom(null, 1.5, 9999, 10_000)),
  }),
)

const own = fc.option(text)

const rights: Readonly<Record<MessageFieldKind, fc.Arbitrary<string>>> = {
  text: fc.constantFrom('西湖', '__proto__', '<b>x</b>'),
  long: fc.constantFrom('正文', 'a\nb'),
  url: fc.constantFrom('https://example.com/a', 'example.com/a', 'javascript:alert(1)'),
  base64: fc.constantFrom('AAAA', 'AA==', 'data:image/png;base64,AAAA', 'AAAAA'),
  integer: fc.constantFrom('1', '0', '-1'),
  decimal: fc.constantFrom('30.2', '-2.5', '91', '181'),
}
const messageValue = fc.oneof(text, fc.constantFrom('1', '-2.5', '1e3', '9'.repeat(400)))
/** The members of one type, mostly as it wants them, and those of another beside them. */
const fieldsMessage = fc.constantFrom(...messageTypes).chain(({ objectName, fields }) =>
  fc.record({
    form: fc.constant('fields' as const),
    objectName: fc.constant(objectName),
    values: fc
      .record({
        other: fc.dictionary(fc.constantFrom('content', 'name', 'url'), messageValue),
        own: fc.record(
          Object.fromEntries(
            fields.map(({ key, kind }) => [
              key,
              fc.oneof({ weight: 9, arbitrary: rights[kind] }, messageValue),
            ]),
          ),
        ),
      })
      .map(({ other, own }) => ({ ...other, ...own })),
    user: fc.option(fc.record({ id: text, name: text, portrait: text })),
  }),
)

/** Right, wrong, unknown and known to the form, in any place of the body. */
const any = fc.oneof(
  text,
  fc.constantFrom<JsonValue>(0, 1, 2, null, true, false, [], {}, ['a'], { a: 'b' }, { a: 1 }),
)
const levels = fc.constantFrom('passive', 'time-sensitive', 'critical', 'loud')
const some = (
  right: Record<string, fc.Arbitrary<JsonValue>>,
  ...shadows: readonly string[]
): fc.Arbitrary<JsonObject> =>
  fc
    .record(
      {
        ...Object.fromEntries(
          Object.entries(right).map(([key, value]) => [
            key,
            fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: any }),
          ]),
        ),
        rare: fc.option(
          fc.dictionary(fc.constantFrom(...shadows, 'strange', '__proto__', ''), any, {
            maxKeys: 2,
          }),
          { freq: 3 },
        ),
      },
      { requiredKeys: ['rare'] },
    )
    .map(({ rare, ...members }) => {
      // Own members, `__proto__` too: spreading would lose it.
      const all = [...Object.entries(members), ...Object.entries(rare ?? {})]
      return Object.fromEntries(all) as JsonObject
    })
const object = fc.constant<JsonValue>({ channelId: 'news' })
const beyond: fc.Arbitrary<JsonObject> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<JsonObject>({}) },
  {
    weight: 1,
    arbitrary: some(
      {
        audience: some({}, 'is_to_all', 'tag', 'tag_or', 'userid', 'packageName'),
        notification: some(
          {
            title: fc.oneof(text, fc.string({ minLength: 49, maxLength: 52 })),
            forceShowPushContent: fc.constantFrom(0, 1),
            ios: some(
              {
                'thread-id': text,
                'apns-collapse-id': text,
                category: text,
                richMediaUri: text,
                'interruption-level': levels,
              },
              ...['alert', 'title', 'badge', 'contentAvailable', 'extras'],
            ),
            android: some({ hw: object, mi: object, fcm: object }, 'alert', 'extras'),
            harmonyOS: some({ alert: text, extras: fc.dictionary(text, text) }),
          },
          'alert',
        ),
      },
      'platform',
    ),
  },
)

const common = {
  id: fc.uuid(),
  name: text,
  platforms: fc.record({ ios: fc.boolean(), android: fc.boolean() }),
  alert: fc.oneof(
    { weight: 20, arbitrary: text },
    { weight: 1, arbitrary: fc.constant('长'.repeat(34_000)) },
  ),
  ios: fc.record({ title: text, alert: own, badge, silent: fc.boolean(), extras }),
  android: fc.record({ alert: own, extras }),
  audience: fc.record({
    everyone: fc.boolean(),
    tags: few(text, 20),
    tagsAny: few(text, 20),
    userIds: few(fc.oneof(text, fc.string({ minLength: 64, maxLength: 65 })), 1000),
    packageName: text,
  }),
  beyond,
  filing: fc.record({
    folder: text,
    labels: fc.array(text, { maxLength: 3 }),
    template: fc.boolean(),
    binnedAt: fc.option(fc.nat()),
  }),
  createdAt: fc.nat(),
  updatedAt: fc.nat(),
}

/** Anything the form can hold, right or wrong, with a taste for borders. */
export const arbitraryDraft: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({ kind: fc.constant('push' as const), ...common }),
  fc.record({
    kind: fc.constant('broadcast' as const),
    ...common,
    sender: text,
    message: fc.oneof(
      fieldsMessage,
      fc.record({
        form: fc.constant('json' as const),
        objectName: fc.oneof(text, fc.constantFrom('app:coupon', 'RC:TxtMsg')),
        text: fc.oneof(
          text,
          fc.json(),
          fc.dictionary(text, text).map((value) => JSON.stringify(value)),
        ),
      }),
    ),
  }),
)
