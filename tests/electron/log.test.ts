import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createLog } from '../../electron/log'
import { createRedactor } from '../../electron/redact'

const folder = (): string => mkdtempSync(join(tmpdir(), 'pushdesk-log-'))
const clock = (): number => 1_700_000_000_000

describe('the log', () => {
  it('writes time, level and message, and the stack of an error without the secret in it', () => {
    const { remember, redact } = createRedactor()
    remember('canary-4711')
    const file = join(folder(), 'logs', 'main.log')
    const log = createLog({ file, redact, clock })
    log.info('hello')
    log.error('call failed', new Error('bad header canary-4711'))
    const text = readFileSync(file, 'utf8')
    expect(text).toContain('2023-11-14T22:13:20.000Z info hello\n')
    expect(text).toContain('bad header [secret]')
    expect(text).not.toContain('canary-4711')
  })

  it('stays bounded: at most the file and one predecessor', () => {
    const where = folder()
    const file = join(where, 'main.log')
    const log = createLog({ file, redact: (text) => text, clock, mostBytes: 2000 })
    for (let line = 0; line < 200; line += 1) log.info(`line ${line}`)
    expect(readdirSync(where).sort()).toEqual(['main.log', 'main.log.1'])
    for (const name of readdirSync(where))
      expect(statSync(join(where, name)).size).toBeLessThanOrEqual(2000)
    expect(readFileSync(file, 'utf8')).toContain('line 199\n')
  })

  it('does not throw where nothing can be written', () => {
    const log = createLog({ file: '/dev/null/logs/main.log', redact: (text) => text, clock })
    expect(() => {
      log.error('lost')
    }).not.toThrow()
  })
})
