import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../../shared/message/check'
import { draftSchema } from '../../../shared/message/draft'
import { draftOf, templateOf } from '../../../shared/message/from-template'
import { parseJsonObject } from '../../../shared/message/json'
import {
  fillPlaceholders,
  firstPlaceholder,
  placeholders,
} from '../../../shared/message/placeholders'
import { pushBody } from '../../../shared/message/request'
import { arbitraryDraft } from '../../support/arbitrary-draft'
import { custom, extras, fields, json, push } from './sample-drafts'

const filled = (...values: [string, string][]) => new Map(values)

describe('placeholders', () => {
  it('are asked once each, however often and wherever they stand', () => {
    const draft = push({
      name: '{{城市}} 上新 {{期号}}',
      alert: '{{城市}}今晚 {{ 时间 }} 开抢，{{城市}}见',
      ios: {
        ...push().ios,
        title: '{{活动}}',
        alert: '{{时间}}',
        extras: { view: 'rows', rows: [{ key: 'page', value: '/{{页面}}' }] },
      },
      android: { ...push().android, alert: '{{安卓}}' },
      beyond: { notification: { title: '{{后来}}' } },
    })
    expect(placeholders(draft)).toEqual([
      ...['城市', '时间', '活动', '页面', '安卓', '后来', '期号'],
    ])
  })

  it('stand in every field of a message, the numbers too', () => {
    const values = { content: 'AA==', latitude: '{{纬度}}', longitude: '120.1', poi: '{{地点}}' }
    const draft = fields('RC:LBSMsg', values, null)
    const done = fillPlaceholders(draft, filled(['纬度', '30.2'], ['地点', '西湖']))
    expect(placeholders(draft)).toEqual(['地点', '纬度'])
    expect(pushBody(done).message?.content).toBe(
      '{"content":"AA==","latitude":30.2,"longitude":120.1,"poi":"西湖"}',
    )
  })

  it('are no placeholders without a name, over 40 characters, or over two lines', () => {
    for (const text of ['{{}}', '{{  }}', `{{${'长'.repeat(41)}}}`, '{{a\nb}}', '{a}', '{{a}'])
      expect(firstPlaceholder(text)).toBeNull()
    expect(firstPlaceholder('去{{ 城市 }}喝茶')).toEqual({ name: '城市', from: 1, to: 9 })
  })

  it('leave JSON right, whatever is filled in: a quote would have broken it', () => {
    const quote = filled(['城市', '"杭\\州"\n'])
    const message = fillPlaceholders(custom({ text: '{"city":"{{城市}}"}' }), quote)
    const text = message.kind === 'broadcast' && message.message.form === 'json' && message.message
    expect(parseJsonObject(text ? text.text : '')).toEqual({
      ok: true,
      value: { city: '"杭\\州"\n' },
    })
    const rows = fillPlaceholders(extras([['city', '{{城市}}']]), quote)
    expect(pushBody(rows).notification.ios?.extras).toEqual({ city: '"杭\\州"\n' })
    const asJson = fillPlaceholders(json('{"city":"{{城市}}"}'), quote)
    expect(pushBody(asJson).notification.ios?.extras).toEqual({ city: '"杭\\州"\n' })
  })

  it('never look through a value again: what a person typed is what goes out', () => {
    const draft = push({ alert: '{{a}}{{b}}' })
    expect(fillPlaceholders(draft, filled(['a', '{{b}}'], ['b', '$&'])).alert).toBe('{{b}}$&')
  })

  it('stay where nothing was filled in, and the check says so', () => {
    const draft = fillPlaceholders(push({ alert: '{{城市}}，{{时间}}' }), filled(['城市', '']))
    expect(draft.alert).toBe('{{城市}}，{{时间}}')
    expect(check(draft)).toEqual([
      { severity: 'error', field: 'alert', rule: 'placeholder_left', name: '城市', count: 2 },
    ])
  })

  it('are all gone once every one has a value, and nothing else has changed its kind', () => {
    fc.assert(
      fc.property(arbitraryDraft, fc.constantFrom('城市', 'a b', '__proto__'), (draft, name) => {
        const template = templateOf({ ...draft, alert: `${draft.alert}{{${name}}}` }, 't', 1)
        const values = new Map(placeholders(template).map((each) => [each, '杭州']))
        const made = draftOf(template, values, 'd', 2)
        expect(placeholders(made)).toEqual([])
        expect(draftSchema.safeParse(made).success).toBe(true)
        expect(check(made).some(({ rule }) => rule === 'placeholder_left')).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('change nothing in a draft without any, whatever the values say', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        fc.pre(placeholders(draft).length === 0)
        // A mapped object has no prototype; what is kept and sent is its JSON.
        const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
        expect(plain(fillPlaceholders(draft, filled(['城市', '杭州'])))).toEqual(plain(draft))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a template', () => {
  it('and the draft it makes have ids and times of their own, and neither is in the bin', () => {
    const old = push({ filing: { folder: '秋', labels: ['茶'], template: false, binnedAt: 5 } })
    const template = templateOf(old, 't', 7)
    const filing = { folder: '秋', labels: ['茶'], template: true, binnedAt: null }
    expect(template).toMatchObject({ id: 't', createdAt: 7, updatedAt: 7, filing })
    expect(draftOf(template, new Map(), 'd', 9)).toMatchObject({
      ...{ id: 'd', createdAt: 9, updatedAt: 9 },
      filing: { ...filing, template: false },
    })
  })

  it('can never be sent, whatever it says: main asks the same check', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const found = check(templateOf(draft, 't', 0))
        expect(found.filter(({ rule }) => rule === 'template_unsent')).toHaveLength(1)
        expect(found[0]?.severity).toBe('error')
      }),
      { numRuns: 200 },
    )
  })
})
