import { describe, expect, it } from 'vitest'
import { raw, rehearse, say, signed } from './rehearsal'

const ask = async (url: string, form: string, type = 'application/x-www-form-urlencoded') => {
  const headers = { ...signed(), 'Content-Type': type }
  const answer = await raw(`${url}/user/tags/get.json`, 'POST', headers, form)
  return JSON.parse(answer.text) as { code: number; result?: unknown }
}

describe('/user/tags/get, beyond the seed', () => {
  it('says what was set, and an empty list for a stranger', async () => {
    const sandbox = await rehearse()
    await say(sandbox, '/user/tag/set.json', { userId: 'u 1&', tags: ['会员', 'vip'] })
    const form = new URLSearchParams([
      ['userIds', 'u 1&'],
      ['userIds', 'stranger'],
    ]).toString()
    expect(await ask(sandbox.url, form)).toEqual({
      code: 200,
      result: { 'u 1&': ['会员', 'vip'], stranger: [] },
    })
  })

  it.each([
    ['nobody', '', 1002],
    ['51 people', Array.from({ length: 51 }, (_, n) => `userIds=u${n}`).join('&'), 1002],
    ['a misspelt parameter', 'userids=u', 1002],
    ['an id too long', `userIds=${'x'.repeat(65)}`, 1005],
  ])('refuses %s', async (_name, form, code) => {
    expect(await ask((await rehearse()).url, form)).toMatchObject({ code })
  })

  it('refuses JSON, and a wrong signature', async () => {
    const { url } = await rehearse()
    expect(await ask(url, 'userIds=u', 'application/json')).toMatchObject({ code: 1002 })
    const headers = { ...signed('wrong'), 'Content-Type': 'application/x-www-form-urlencoded' }
    const answer = await raw(`${url}/user/tags/get.json`, 'POST', headers, 'userIds=u')
    expect(JSON.parse(answer.text)).toMatchObject({ code: 1004 })
  })
})
