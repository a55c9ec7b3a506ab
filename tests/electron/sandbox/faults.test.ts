import { describe, expect, it } from 'vitest'
import { freshNonce } from '../../../electron/rongcloud/fresh-nonce'
import { createSignedCall } from '../../../electron/rongcloud/signed-call'
import type { Sandbox } from '../../../electron/sandbox/start-sandbox'
import type { CallOutcome } from '../../../shared/rongcloud/answer'
import { noFault } from '../../../shared/rongcloud/sandbox-fault'
import { sampleProfile } from '../rongcloud/sample-profile'
import { app, aPush, rehearse, say } from './rehearsal'

function call(sandbox: Sandbox): Promise<CallOutcome> {
  const parts = { clock: Date.now, nonce: freshNonce, sandboxOrigin: () => sandbox.url }
  return createSignedCall({ ...parts, timeoutMs: 300 })({
    profile: sampleProfile('', { environment: 'rehearsal', host: { kind: 'sandbox' } }),
    secret: app.secret,
    path: '/push',
    body: JSON.stringify(aPush()),
    requestId: 'r1',
  })
}

describe('told to misbehave, the sandbox', () => {
  it.each([
    ['1008', { kind: 'answered', code: 1008, httpStatus: 429 }],
    ['1009', { kind: 'answered', code: 1009, httpStatus: 430 }],
    ['500', { kind: 'unknown', cause: 'server_error', httpStatus: 500 }],
    ['hang', { kind: 'unknown', cause: 'timeout' }],
    ['cut', { kind: 'unknown', cause: 'cut' }],
  ] as const)('does so with %s, once, and is itself again', async (kind, outcome) => {
    const sandbox = await rehearse()
    sandbox.steer({ kind, times: 1, delay: 0 })
    expect(await call(sandbox)).toMatchObject(outcome)
    expect(await call(sandbox)).toMatchObject({ kind: 'answered', code: 200 })
    // Every call came exactly once, whatever the client made of its answer.
    expect(sandbox.requests().map((request) => request.fault)).toEqual([kind, 'none'])
  })

  it.each(['hang', 'cut'] as const)(
    'has sent a message whose answer never came: %s',
    async (kind) => {
      const sandbox = await rehearse({ limits: { perHour: 1, perDay: 1 } })
      sandbox.steer({ kind, times: 1, delay: 0 })
      expect(await call(sandbox)).toMatchObject({ kind: 'unknown' })
      expect(sandbox.requests()).toMatchObject([{ accepted: true, code: 200 }])
      expect(await call(sandbox)).toMatchObject({ code: 1008 })
    },
  )

  it('is slow, but right', async () => {
    const sandbox = await rehearse()
    sandbox.steer({ kind: 'slow', times: 1, delay: 150 })
    const begun = performance.now()
    expect(await call(sandbox)).toMatchObject({ code: 200 })
    expect(performance.now() - begun).toBeGreaterThan(140)
  })

  it('goes on until it is told to stop where no number is named', async () => {
    const sandbox = await rehearse()
    sandbox.steer({ kind: '1009', times: 0, delay: 0 })
    for (const _ of [1, 2, 3]) expect(await call(sandbox)).toMatchObject({ code: 1009 })
    sandbox.steer(noFault)
    expect(await call(sandbox)).toMatchObject({ code: 200 })
  })

  it.each(['reset', 'close'] as const)('lets go of what hangs: %s', async (end) => {
    const sandbox = await rehearse()
    sandbox.steer({ kind: 'hang', times: 1, delay: 0 })
    const waiting = expect(say(sandbox, '/push.json', aPush())).rejects.toThrow()
    await expect.poll(() => sandbox.requests().length).toBe(1)
    await sandbox[end]()
    await waiting
  })
})
