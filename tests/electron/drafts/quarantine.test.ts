import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createQuarantine } from '../../../electron/drafts/quarantine'
import { createKeptLog } from '../../support/kept-log'

function bench() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'pushdesk-data-'))
  mkdirSync(join(dataFolder, 'IndexedDB'))
  writeFileSync(join(dataFolder, 'IndexedDB', '000003.log'), 'words')
  const clock = () => Date.UTC(2026, 10, 25, 12, 3, 4)
  return { dataFolder, quarantine: createQuarantine({ dataFolder, clock, log: createKeptLog() }) }
}

describe('the quarantine of drafts', () => {
  it('moves nothing that nobody asked to be moved', () => {
    const { dataFolder, quarantine } = bench()
    quarantine.carryOut()
    expect(readdirSync(dataFolder)).toEqual(['IndexedDB'])
  })

  it('puts the folder aside at the next start, whole, and only once', async () => {
    const { dataFolder, quarantine } = bench()
    expect(await quarantine.order()).toEqual({ ok: true, value: null })
    quarantine.carryOut()
    const moved = join(dataFolder, 'quarantine', '2026-11-25T12-03-04.000Z', 'IndexedDB')
    expect(readFileSync(join(moved, '000003.log'), 'utf8')).toBe('words')
    expect(existsSync(join(dataFolder, 'IndexedDB'))).toBe(false)
    mkdirSync(join(dataFolder, 'IndexedDB'))
    quarantine.carryOut()
    expect(existsSync(join(dataFolder, 'IndexedDB'))).toBe(true)
  })

  it('says that it could not note it: a restart would then help nobody', async () => {
    const { dataFolder, quarantine } = bench()
    writeFileSync(join(dataFolder, 'quarantine'), 'a file stands here')
    expect(await quarantine.order()).toMatchObject({ ok: false, failure: { kind: 'not_written' } })
  })
})
