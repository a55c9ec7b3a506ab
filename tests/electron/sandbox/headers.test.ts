import { describe, expect, it } from 'vitest'
import { signature } from '../../../electron/rongcloud/signature'
import { aPush, app, raw, rehearse, signed } from './rehearsal'

const body = JSON.stringify(aPush())

async function answerTo(headers: Record<string, string>): Promise<object> {
  const sandbox = await rehearse()
  const answer = await raw(`${sandbox.url}/push.json`, 'POST', headers, body)
  const { code, errorMessage = '' } = JSON.parse(answer.text) as Record<string, unknown>
  return { status: answer.status, code, errorMessage }
}

const signedAt = (timestamp: string, nonce = '14314'): Record<string, string> => ({
  ...signed(),
  Nonce: nonce,
  Timestamp: timestamp,
  Signature: signature(app.secret, nonce, timestamp),
})

describe('the sandbox refuses', () => {
  it.each(['App-Key', 'Nonce', 'Timestamp', 'Signature', 'Content-Type'])(
    'a call without the header %s',
    async (name) => {
      const headers = Object.fromEntries(Object.entries(signed()).filter(([key]) => key !== name))
      const answer = await answerTo(headers)
      expect(answer).toMatchObject({
        status: 401,
        code: 1004,
        errorMessage: `header ${name} is missing`,
      })
    },
  )

  it('an App Key it does not know, before it looks at the signature', async () => {
    const answer = await answerTo({ ...signed('another'), 'App-Key': 'another' })
    expect(answer).toMatchObject({ status: 401, code: 1001 })
  })

  it.each([
    ['by another secret', signed('another')],
    ['in capitals', { ...signed(), Signature: signed().Signature?.toUpperCase() ?? '' }],
    ['of another timestamp', { ...signed(), Timestamp: '1408706337' }],
    ['of a timestamp that is none', signedAt('yesterday')],
    [
      'that the product document prints as a sample',
      { ...signedAt('1408706337'), Signature: '890b422b75c1c5cb706e4f7921df1d94e69c17f4' },
    ],
  ])('a signature %s', async (_, headers) => {
    expect(await answerTo(headers)).toMatchObject({ status: 401, code: 1004 })
  })

  it('a nonce of 19 characters and a request id of 37', async () => {
    const long = signedAt('1408706337', '1'.repeat(19))
    expect(await answerTo(long)).toMatchObject({ status: 400, code: 1005 })
    const id = { ...signed(), 'X-Request-ID': 'r'.repeat(37) }
    expect(await answerTo(id)).toMatchObject({ status: 400, code: 1005 })
  })

  it('a body that says it is a form', async () => {
    const form = { ...signed(), 'Content-Type': 'application/x-www-form-urlencoded' }
    expect(await answerTo(form)).toMatchObject({ status: 400, code: 1002 })
  })
})

describe('the sandbox bears', () => {
  it('the four headers with the prefix RC-', async () => {
    const { 'App-Key': key, Nonce, Timestamp, Signature, ...others } = signed()
    const prefixed = {
      'RC-App-Key': key,
      'RC-Nonce': Nonce,
      'RC-Timestamp': Timestamp,
      'RC-Signature': Signature,
    }
    expect(await answerTo({ ...others, ...prefixed } as Record<string, string>)).toMatchObject({
      code: 200,
    })
  })

  it('seconds, milliseconds, and a timestamp as old as an SDK that never makes a new one', async () => {
    expect(await answerTo(signedAt('1408706337'))).toMatchObject({ code: 200 })
    expect(await answerTo(signedAt('1408710653000'))).toMatchObject({ code: 200 })
  })

  it('a nonce that was used before', async () => {
    const sandbox = await rehearse()
    const headers = signed()
    for (const _ of [1, 2]) {
      const answer = await raw(`${sandbox.url}/push.json`, 'POST', headers, body)
      expect(answer.status).toBe(200)
    }
  })

  it('a charset behind the content type', async () => {
    const charset = { ...signed(), 'Content-Type': 'application/json; charset=utf-8' }
    expect(await answerTo(charset)).toMatchObject({ code: 200 })
  })
})
