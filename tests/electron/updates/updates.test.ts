import { describe, expect, it, vi } from 'vitest'
import { AGREED_FOR, createUpdates } from '../../../electron/updates/updates'
import { createKeptLog } from '../../support/kept-log'

function bench(parts: {
  readonly newer?: string | null
  readonly fails?: boolean
  /** How many looks at the desk find it busy, before each question. */
  readonly busyFor?: number
  readonly answers?: readonly boolean[]
  /** A send begins while the question stands open, this many times. */
  readonly sendsBehind?: number
}) {
  const { newer = '0.2.0', fails = false, answers = [true] } = parts
  let busy = parts.busyFor ?? 0
  let behind = parts.sendsBehind ?? 0
  let now = 1_000
  const left = [...answers]
  const did: string[] = []
  const log = createKeptLog()
  const updates = createUpdates({
    feed: {
      fetch: async () => {
        did.push('fetch')
        if (fails) throw new Error('no such host')
        return newer
      },
      install: vi.fn(),
    },
    isBusy: () => busy > 0,
    pause: async () => {
      did.push('pause')
      busy -= 1
    },
    ask: async (version) => {
      did.push(`ask ${version}${busy > 0 ? ' while busy' : ''}`)
      if (behind > 0) {
        behind -= 1
        busy = 2
      }
      return left.shift() ?? false
    },
    quit: () => did.push(busy > 0 ? 'quit while busy' : 'quit'),
    clock: () => now,
    log,
  })
  return {
    updates,
    did,
    log,
    later: (ms: number) => {
      now += ms
    },
  }
}

describe('a newer version', () => {
  it('is fetched, asked about, and then the app ends to make room for it', async () => {
    const { updates, did } = bench({})
    expect(updates.isAgreed()).toBe(false)
    await updates.look()
    expect(did).toEqual(['fetch', 'ask 0.2.0', 'quit'])
    expect(updates.isAgreed()).toBe(true)
  })

  it('is not so much as mentioned while a send is held or out, or a tag job runs', async () => {
    const { updates, did } = bench({ busyFor: 3 })
    await updates.look()
    expect(did).toEqual(['fetch', 'pause', 'pause', 'pause', 'ask 0.2.0', 'quit'])
  })

  it('never restarts into a send that began behind the question: it asks once more', async () => {
    const { updates, did } = bench({ sendsBehind: 1, answers: [true, true] })
    await updates.look()
    expect(did).toEqual(['fetch', 'ask 0.2.0', 'pause', 'pause', 'ask 0.2.0', 'quit'])
  })

  it('that the person refused is not brought up again, and nothing is installed at the end', async () => {
    const { updates, did } = bench({ answers: [false] })
    await updates.look()
    await updates.look()
    expect(did).toEqual(['fetch', 'ask 0.2.0'])
    expect(updates.isAgreed()).toBe(false)
  })

  it('is asked about once, however often the clock strikes meanwhile', async () => {
    const { updates, did } = bench({})
    await Promise.all([updates.look(), updates.look()])
    expect(did.filter((one) => one.startsWith('ask'))).toHaveLength(1)
  })

  it('does not restart somebody who stayed after all and quits in the evening', async () => {
    const { updates, later } = bench({})
    await updates.look()
    later(AGREED_FOR)
    expect(updates.isAgreed()).toBe(false)
  })

  it('where there is none, or no way to the feed, leaves the desk in peace and looks again', async () => {
    const none = bench({ newer: null })
    await none.updates.look()
    await none.updates.look()
    expect(none.did).toEqual(['fetch', 'fetch'])
    const cut = bench({ fails: true })
    await cut.updates.look()
    await cut.updates.look()
    expect(cut.did).toEqual(['fetch', 'fetch'])
    expect(cut.log.lines.join('\n')).toContain('no such host')
  })
})
