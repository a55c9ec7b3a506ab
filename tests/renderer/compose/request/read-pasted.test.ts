import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bodyOfPasted } from '../../../../renderer/compose/request/body-of-pasted'
import { readPasted, type Pasted } from '../../../../renderer/compose/request/read-pasted'
import { zhCN } from '../../../../renderer/wording/zh-CN'
import type { Draft } from '../../../../shared/message/draft'
import { pushBody } from '../../../../shared/message/request'
import { curlScript } from '../../../../shared/rongcloud/curl'

interface Example {
  readonly name: string
  readonly kind: string
  readonly path: string
  readonly body: unknown
}
const folder = join('tests', 'shared', 'message', 'examples')
const examples = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  return { text, example: JSON.parse(text) as Example }
})
const sends = examples.filter(({ example }) => /push|broadcast/.test(example.kind))

const paste = (text: string): Pasted => readPasted(text, 'id', 5, zhCN)
const draftOf = (text: string): Draft => {
  const pasted = paste(text)
  if (pasted.kind !== 'draft') throw new Error(JSON.stringify(pasted))
  return pasted.draft
}
const wire = (draft: Draft): unknown => JSON.parse(JSON.stringify(pushBody(draft)))

/** As the product document prints it, the line breaks that its web page lost included. */
const http = (body: string, path = '/push.json'): string =>
  `POST ${path} HTTP/1.1Host: api.cn.ronghub.com\nApp-Key: uwd1c0sxdlx2\n` +
  `Nonce: 14314Timestamp: 1408706337Signature: 890b422b75c1c5cb706e4f7921df1d94e69c17f4\n` +
  `Content-Type: application/json\n\n${body}\n`

describe('a pasted request', () => {
  it.each(sends.map((each) => [each.example.name, each] as const))(
    '%s becomes a draft with exactly its body: from the file, the HTTP text, cURL and the body',
    (_, { text, example }) => {
      const body = JSON.stringify(example.body)
      const profile = {
        appKey: 'k',
        host: { kind: 'region', region: 'cn' },
        answerFormat: 'json',
        timestampUnit: 'seconds',
      } as const
      for (const form of [text, body, http(body), curlScript(profile, body)])
        expect(wire(draftOf(form))).toEqual(example.body)
      expect(draftOf(text)).toMatchObject({ kind: example.kind, name: example.name, createdAt: 5 })
    },
  )

  it.each(examples.filter(({ example }) => example.kind.startsWith('tag')))(
    'says of $example.name that it belongs to the tags',
    ({ text, example }) => {
      const body = JSON.stringify(example.body)
      for (const form of [text, body, http(body, example.path)])
        expect(paste(form).kind).toBe('tags')
    },
  )

  it('puts the spaces of a web page right, within texts, too', () => {
    const body = '{"platform":\u00a0["ios"],"audience":{},"notification":{"alert":"this\u00a0is"}}'
    expect(draftOf(http(body)).alert).toBe('this is')
    const only = '{"notification":{"alert":"10\u00a0km"}}'
    expect(draftOf(only).alert).toBe('10\u00a0km')
  })

  it('keeps a single quote that a shell had to quote', () => {
    const body = `{"notification":{"alert":"it's"}}`
    expect(
      draftOf(`curl -X POST https://x.example/push.json -d '${body.replace("'", `'\\''`)}'`).alert,
    ).toBe("it's")
  })

  it('names the line of a mistake as the pasted text has it', () => {
    const pasted = paste(http('{\n  "platform": ["ios"],\n  "notification": {"alert": "a",}\n}'))
    expect(pasted).toMatchObject({ kind: 'faults', faults: [{ kind: 'trailing_comma', line: 8 }] })
  })

  it('names the member of the wrong type, within an example file, too', () => {
    const text =
      '{\n "path": "/push.json",\n "body": {\n  "notification": {\n   "ios": {"badge": "2"}\n  }\n }\n}'
    expect(paste(text)).toMatchObject({ kind: 'faults', faults: [{ kind: 'wrong_type', line: 5 }] })
  })

  it('refuses a name given twice instead of taking the last in silence', () => {
    expect(paste('{"notification":{"alert":"a","alert":"b"}}')).toMatchObject({
      kind: 'faults',
      faults: [{ kind: 'duplicate_key', key: 'alert' }],
    })
  })

  it('makes no draft of other JSON, of none, of nothing', () => {
    expect(paste('{"a":1}').kind).toBe('not_push')
    expect(paste('hello').kind).toBe('no_json')
    expect(paste('POST /push.json HTTP/1.1').kind).toBe('no_json')
    expect(paste(' \n').kind).toBe('empty')
    expect(paste('[1]').kind).toBe('faults')
  })
})

describe('a request pasted into the editor', () => {
  it('leaves its head, its command or its wrapping outside', () => {
    const body = '{"notification":{"alert":"a"}}'
    const printed = JSON.stringify(JSON.parse(body), null, 2)
    expect(bodyOfPasted(http(body))).toBe(printed)
    expect(bodyOfPasted(`{"name":"n","path":"/push.json","body":${body}}`)).toBe(printed)
  })

  it.each(['{"notification":{"alert":"a"}}', '"alert": "x"', '{', 'abc', ''])(
    'goes in as it is where it is JSON, or a piece of it: %j',
    (text) => {
      expect(bodyOfPasted(text)).toBeUndefined()
    },
  )
})
