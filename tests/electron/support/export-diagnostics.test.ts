import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../../electron/redact'
import { createExportDiagnostics, LOG_LINES } from '../../../electron/support/export-diagnostics'
import { lastLines } from '../../../electron/support/last-lines'
import { ok } from '../../../shared/result'
import { bytesOf } from '../../support/bytes-of'
import { sampleAttempt } from '../../support/sample-attempt'
import { productionProfile } from '../../support/sample-profiles'

const PEOPLE = ['boss-13800138000']
const SECRET = 'geheimnis-4711'

async function report(logFile: string): Promise<string> {
  const redactor = createRedactor()
  redactor.remember(SECRET)
  let written = ''
  const attempt = sampleAttempt(
    { state: 'not_sent', cause: 'dns', detail: `${SECRET} in a detail` },
    { draftName: '秋茶上新' },
  )
  await createExportDiagnostics({
    describe: () => ({
      version: '0.1.0',
      electron: '25.1.1',
      chrome: '114',
      platform: 'linux',
      processSandbox: true,
      dataFolder: '/home/someone/data',
      userName: 'someone-at-the-desk',
      revivals: 1,
    }),
    system: () => ({ system: 'Linux' }),
    profiles: () => [{ ...productionProfile, testPeople: PEOPLE }],
    journal: { ledger: () => ({ attempts: [attempt], notes: [], damaged: [] }) },
    jobs: async () => [],
    lastLines: (most) => lastLines(logFile, most),
    redact: redactor.redact,
    home: '/home/someone',
    saveFile: async (_name, _extension, make) => {
      const made = await make()
      if (!made.ok) return made
      written = (await bytesOf(made.value)).toString('utf8')
      return ok({ path: '/x.json' })
    },
    clock: () => 0,
  })()
  return written
}

describe('the diagnostics', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pushdesk-support-'))
  const file = join(folder, 'main.log')
  const lines = Array.from(
    { length: 400 },
    (_, n) => `info /home/someone/x line ${String(n)} ${SECRET}`,
  )

  it('hold versions, states and the end of the log over its rotation', async () => {
    writeFileSync(`${file}.1`, `${lines.join('\n')}\n`)
    writeFileSync(file, `${lines.join('\n')}\n`)
    const text = await report(file)
    const parsed = JSON.parse(text) as { log: string[]; sends: { newest: unknown[] } }
    expect(parsed).toMatchObject({
      app: { version: '0.1.0', revivals: 1 },
      sends: { count: 1, newest: [{ state: 'not_sent', cause: 'dns' }] },
    })
    expect(parsed.log).toHaveLength(LOG_LINES)
    expect(parsed.log.at(-1)).toContain('line 399')
  })

  it('hold no secret, no word of a message, no id and no name of anybody', async () => {
    const text = await report(file)
    expect(text).toContain('[secret]')
    for (const word of [SECRET, '秋茶上新', 'someone', ...PEOPLE]) expect(text).not.toContain(word)
  })

  it('are made where there is no log yet', async () => {
    expect(JSON.parse(await report(join(folder, 'none.log')))).toMatchObject({ log: [] })
  })
})
