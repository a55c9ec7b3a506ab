import fc from 'fast-check'
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { pushBody } from '../../../shared/message/request'
import { curlScript } from '../../../shared/rongcloud/curl'
import { shellQuote } from '../../../shared/rongcloud/shell-quote'
import { arbitraryDraft } from '../../support/arbitrary-draft'

const profile = {
  appKey: 'uwd1c0sxdlx2',
  host: { kind: 'region', region: 'cn' },
  answerFormat: 'json',
  timestampUnit: 'seconds',
} as const

const bash = (script: string, env: Readonly<Record<string, string>> = {}): string =>
  execFileSync('bash', ['-s'], {
    input: script,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  })

const nasty = fc
  .oneof(
    fc.string({ unit: fc.constantFrom("'", '"', '\\', '$', '`', '\n', '\r', '!', '*', ' ', 'a') }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom("'; rm -rf ~; '", '$(id)', '`id`', "'\\''", '-n', '~', 'a\n#b', ''),
  )
  .filter((text) => !text.includes('\0'))

describe('shellQuote', () => {
  it('ends and begins its quotes around a single quote', () => {
    expect(shellQuote("it's")).toBe(`'it'\\''s'`)
  })

  it.skipIf(process.platform === 'win32')('hands every text to a program byte for byte', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 40 }), (words) => {
        const script = `printf '%s\\0' ${words.map(shellQuote).join(' ')}`
        expect(bash(script).split('\0').slice(0, -1)).toEqual(words)
      }),
      { numRuns: 25 },
    )
  })
})

/** `curl` that prints its arguments instead of sending; one per line, parted by NUL. */
const spy = `curl() { printf '%s\\0' "$@"; }\n`

describe('curlScript', () => {
  it.skipIf(process.platform === 'win32')(
    'sends exactly the body of any draft, signed as RongCloud asks',
    () => {
      fc.assert(
        fc.property(arbitraryDraft, (draft) => {
          const body = JSON.stringify(pushBody(draft))
          const secret = 'se$cr"et'
          const fixed =
            'openssl() { if [ "$1" = rand ]; then echo 14314; else command openssl "$@"; fi; }\n'
          const args = bash(
            `${spy}${fixed}date() { echo 1408710653; }\n${curlScript(profile, body)}`,
            {
              RONGCLOUD_SECRET: secret,
            },
          ).split('\0')
          expect(args[args.indexOf('--data-raw') + 1]).toBe(body)
          expect(args).toContain('https://api.cn.ronghub.com/push.json')
          expect(args).toContain('App-Key: uwd1c0sxdlx2')
          expect(args).toContain('Nonce: 14314')
          expect(args).toContain('Timestamp: 1408710653')
        }),
        { numRuns: 15 },
      )
    },
  )

  it.skipIf(process.platform === 'win32')('reproduces the published signature', () => {
    const fixed =
      'openssl() { if [ "$1" = rand ]; then echo 14314; else command openssl "$@"; fi; }\n'
    const script = curlScript({ ...profile, timestampUnit: 'milliseconds' }, '{}')
    const args = bash(`${spy}${fixed}date() { echo 1408710653; }\n${script}`, {
      RONGCLOUD_SECRET: 'Y1W2MeFwwwRxa0',
    }).split('\0')
    expect(args).toContain('Timestamp: 1408710653000')
    expect(args).toContain('Signature: 30be0bbca9c9b2e27578701e9fda2358a814c88f')
  })

  it('names the secret by its variable only', () => {
    expect(curlScript(profile, '{}')).toContain('"$RONGCLOUD_SECRET"')
  })

  it('goes where the profile goes', () => {
    const at = (host: Parameters<typeof curlScript>[0]['host']): string =>
      curlScript({ ...profile, host, answerFormat: 'xml' }, '{}')
    expect(at({ kind: 'region', region: 'singapore' })).toContain(
      `'https://api.sg-light-api.com/push.xml'`,
    )
    expect(at({ kind: 'own', url: ' https://push.example.com:8443/ ' })).toContain(
      `'https://push.example.com:8443/push.xml'`,
    )
    expect(at({ kind: 'sandbox' })).toContain(`'http://127.0.0.1:8080/push.xml'`)
  })

  it('cannot be broken out of by an app key', () => {
    const script = curlScript({ ...profile, appKey: `a'$(id)'` }, '{}')
    expect(script).toContain(`'App-Key: a'\\''$(id)'\\'''`)
  })
})
