import fc from 'fast-check'
import type { Draft } from '../../shared/message/draft'
import type { Extras } from '../../shared/message/extras'
import { messageTypes } from '../../shared/message/message-types'

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

const extras: fc.Arbitrary<Extras> = fc.oneof(
  fc.record({
    view: fc.constant('rows' as const),
    rows: fc.array(fc.record({ key: text, value: text }), { maxLength: 4 }),
  }),
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

const messageKeys = messageTypes.flatMap(({ fields }) => fields.map(({ key }) => key))
const messageValue = fc.oneof(text, fc.constantFrom('1', '-2.5', '1e3', 'https://example.com/a'))

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
  beyond: fc.constantFrom({}, { notification: { title: 't', ios: { 'thread-id': 'a' } } }),
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
      fc.record({
        form: fc.constant('fields' as const),
        objectName: fc.constantFrom(...messageTypes.map(({ objectName }) => objectName)),
        values: fc.dictionary(fc.constantFrom(...messageKeys), messageValue),
        user: fc.option(fc.record({ id: text, name: text, portrait: text })),
      }),
      fc.record({
        form: fc.constant('json' as const),
        objectName: fc.oneof(text, fc.constantFrom('app:coupon', 'RC:TxtMsg')),
        text: fc.oneof(text, fc.json()),
      }),
    ),
  }),
)
