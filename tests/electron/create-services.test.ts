import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createServices, type RunningServices } from '../../electron/create-services'
import type { AppDescription } from '../../shared/ipc/contract'
import { SAMPLE_PROFILE_ID } from '../../shared/profile/profile'
import { openStore } from '../../electron/store/open-store'
import { createKeptLog } from '../support/kept-log'
import { submission } from '../support/outbox-bench'

const profileId = SAMPLE_PROFILE_ID
const folder = (): string => mkdtempSync(join(tmpdir(), 'pushdesk-data-'))

const start = (dataFolder: string, traceFile: string | null = null): Promise<RunningServices> =>
  createServices({
    dataFolder,
    log: createKeptLog(),
    logFile: '',
    remember: () => undefined,
    redact: (text) => text,
    emit: () => undefined,
    describe: () => ({}) as AppDescription,
    restart: () => undefined,
    traceFile,
    sampleName: '示例应用',
    isOnline: () => true,
    saveFile: async () => ({ ok: false, failure: { kind: 'cancelled' } }),
    askWhich: async () => null,
    handedIn: { waits: () => false, take: () => null },
    threads: { tagReader: 'never started', tagDesk: 'never started' },
  })

/** Confirms without a hold, and waits until it is over. */
async function send(services: RunningServices, attemptId: string) {
  const confirmed = await services.outbox.submit(submission({ attemptId, profileId }))
  if (!confirmed.ok) return confirmed
  await services.outbox.settled(5_000)
  return { ok: true as const, value: services.journal.find(attemptId) }
}

describe('everything main does, wired', () => {
  it('a first run rehearses a send, and a restart still has the receipt', async () => {
    const data = folder()
    const first = await start(data)
    expect(first.storeProblem).toBeNull()
    const sent = await send(first, 'a')
    expect(sent).toMatchObject({ ok: true, value: { outcome: { state: 'sent' } } })
    await first.close()

    const again = await start(data)
    expect(again.journal.ledger().attempts).toEqual([sent.ok && sent.value])
    await again.close()
  })

  it('quitting in the middle of a send waits for its answer: sent is not called unknown', async () => {
    const data = folder()
    const first = await start(data)
    await first.rehearsal.steer({ kind: 'slow', times: 0, delay: 300 })
    await first.outbox.submit(submission({ profileId }))
    await first.close()

    const again = await start(data)
    expect(again.journal.find('a')?.outcome.state).toBe('sent')
    await again.close()
  })

  it('quitting during the hold calls the send back: nothing leaves behind a closed window', async () => {
    const data = folder()
    const first = await start(data)
    await first.outbox.submit(submission({ profileId, holdMs: 60_000 }))
    await first.close()
    const again = await start(data)
    expect(again.journal.find('a')?.outcome).toMatchObject({ state: 'recalled', cause: 'quit' })
    await again.close()
  })

  it('keeps what an older version sent, and its ticket', async () => {
    const data = folder()
    const opened = await openStore(join(data, 'store'), createKeptLog())
    if (!opened.ok) throw new Error(opened.failure)
    const old = legacyRecord(Date.now() - 60_000)
    await opened.value.sublevel('outbox', z.unknown()).put('old', old)
    await opened.value.close()
    const services = await start(data)
    expect(services.journal.find('old')).toMatchObject({ body: '{}', outcome: { state: 'sent' } })
    expect(await send(services, 'a')).toMatchObject({ value: { ticketsBefore: { hour: 1 } } })
    await services.close()
    // Taken over once: the next start adds nothing.
    const again = await start(data)
    expect(again.journal.ledger().attempts).toHaveLength(2)
    await again.close()
  })

  it('a reset of the sandbox gives the tickets back on both sides of the wire', async () => {
    const services = await start(folder())
    for (const attemptId of ['a', 'b']) await send(services, attemptId)
    expect(await send(services, 'c')).toMatchObject({
      failure: { kind: 'no_ticket' },
    })
    await services.rehearsal.reset()
    // The reset counts from the next millisecond on.
    await new Promise((resolve) => setTimeout(resolve, 5))
    for (const attemptId of ['d', 'e'])
      expect(await send(services, attemptId)).toMatchObject({
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
    expect(await send(services, 'a')).toMatchObject({
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
    await send(services, 'a')
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

/** A send as version 0.1 kept it. */
const legacyRecord = (confirmedAt: number): unknown => ({
  id: 'old',
  draftId: 'd',
  draftName: '旧的',
  kind: 'push',
  profile: {
    id: profileId,
    name: '示例应用',
    appKey: 'pushdesk-rehearsal',
    environment: 'rehearsal',
    host: 'sandbox',
  },
  audience: { everyone: true, tags: [], tagsAny: [], userIds: [], packageName: '' },
  platforms: { ios: true, android: true },
  body: '{}',
  requestId: 'r',
  confirmedAt,
  outcome: {
    state: 'sent',
    id: 'x',
    reached: null,
    httpStatus: 200,
    answer: '',
    answeredAt: confirmedAt,
  },
})
