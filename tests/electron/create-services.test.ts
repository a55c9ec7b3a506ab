import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createServices, type RunningServices } from '../../electron/create-services'
import type { AppDescription } from '../../shared/ipc/contract'
import { SAMPLE_PROFILE_ID } from '../../shared/profile/profile'
import { createKeptLog } from '../support/kept-log'
import { readyDraft } from '../support/ready-draft'

const profileId = SAMPLE_PROFILE_ID
const draft = readyDraft()
const folder = (): string => mkdtempSync(join(tmpdir(), 'pushdesk-data-'))

const start = (dataFolder: string, traceFile: string | null = null): Promise<RunningServices> =>
  createServices({
    dataFolder,
    log: createKeptLog(),
    remember: () => undefined,
    emit: () => undefined,
    describe: () => ({}) as AppDescription,
    traceFile,
    sampleName: '示例应用',
  })

describe('everything main does, wired', () => {
  it('a first run rehearses a send, and a restart still has the receipt', async () => {
    const data = folder()
    const first = await start(data)
    expect(first.storeProblem).toBeNull()
    const sent = await first.submit({ attemptId: 'a', profileId, draft })
    expect(sent).toMatchObject({ ok: true, value: { outcome: { state: 'sent' } } })
    await first.close()

    const again = await start(data)
    expect(again.journal.list()).toEqual([sent.ok && sent.value])
    await again.close()
  })

  it('quitting in the middle of a send waits for its answer: sent is not called unknown', async () => {
    const data = folder()
    const first = await start(data)
    await first.rehearsal.steer({ kind: 'slow', times: 0, delay: 300 })
    const sending = first.submit({ attemptId: 'a', profileId, draft })
    await first.close()
    expect(await sending).toMatchObject({ ok: true, value: { outcome: { state: 'sent' } } })

    const again = await start(data)
    expect(again.journal.list()[0]?.outcome.state).toBe('sent')
    await again.close()
  })

  it('a reset of the sandbox gives the tickets back on both sides of the wire', async () => {
    const services = await start(folder())
    for (const attemptId of ['a', 'b']) await services.submit({ attemptId, profileId, draft })
    expect(await services.submit({ attemptId: 'c', profileId, draft })).toMatchObject({
      failure: { kind: 'no_ticket' },
    })
    await services.rehearsal.reset()
    // The reset counts from the next millisecond on.
    await new Promise((resolve) => setTimeout(resolve, 5))
    for (const attemptId of ['d', 'e'])
      expect(await services.submit({ attemptId, profileId, draft })).toMatchObject({
        ok: true,
        value: { outcome: { state: 'sent' } },
      })
    await services.close()
  })

  it('with a store that cannot be opened the app starts, and nothing can be sent', async () => {
    const data = folder()
    writeFileSync(join(data, 'store'), 'a file stands here')
    const trace = join(data, 'trace.jsonl')
    writeFileSync(trace, '')
    const services = await start(data, trace)
    expect(services.storeProblem).not.toBeNull()
    expect(services.profiles.list().map(({ id }) => id)).toEqual([profileId])
    expect(await services.submit({ attemptId: 'a', profileId, draft })).toMatchObject({
      ok: false,
      failure: { kind: 'journal_failed' },
    })
    expect(readFileSync(trace, 'utf8')).toBe('')
    await services.close()
  })

  it('writes each request and its answer to the trace, with the signature', async () => {
    const data = folder()
    mkdirSync(join(data, 'out'))
    const trace = join(data, 'out', 'trace.jsonl')
    const services = await start(data, trace)
    await services.submit({ attemptId: 'a', profileId, draft })
    await services.close()
    const lines = readFileSync(trace, 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      {
        request: {
          method: 'POST',
          path: '/push.json',
          headers: { 'App-Key': 'pushdesk-rehearsal' },
        },
        outcome: { kind: 'answered', code: 200 },
      },
    ])
    expect(lines[0]).toMatch(/"Signature":"[0-9a-f]{40}"/)
  })
})
