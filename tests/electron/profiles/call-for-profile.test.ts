import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCallForProfile } from '../../../electron/profiles/call-for-profile'
import {
  createRehearsalSandboxes,
  type RehearsalSandboxes,
} from '../../../electron/profiles/rehearsal-sandboxes'
import { createProbeConnection } from '../../../electron/profiles/probe-connection'
import { createHostChoice } from '../../../electron/rongcloud/host-choice'
import { startSandbox } from '../../../electron/sandbox/start-sandbox'
import { createAssignTags } from '../../../electron/tag-calls/assign-tags'
import { createLayeredVault } from '../../../electron/vault/layered-vault'
import { createSessionVault } from '../../../electron/vault/session-vault'
import type { Profile } from '../../../shared/profile/profile'
import { createKeptLog } from '../../support/kept-log'
import { createMemorySecretPlace } from '../../support/memory-secret-place'
import { rehearsalProfile } from '../../support/sample-profiles'

describe('calls under a profile', () => {
  const keychain = createMemorySecretPlace()
  const vault = createLayeredVault(keychain, createSessionVault(), () => undefined)
  let started: string[]
  let sandboxes: RehearsalSandboxes
  beforeEach(() => {
    started = []
    keychain.setTrouble(null)
    sandboxes = createRehearsalSandboxes((appKey, secret) => {
      started.push(appKey)
      return startSandbox({ port: 0, appKey, secret })
    })
  })
  afterEach(() => sandboxes.close())

  let sleeps = 0
  const skews: [string, number][] = []
  const common = () => ({
    vault,
    sandboxes,
    hosts: createHostChoice(),
    clock: Date.now,
    sleeps: () => sleeps,
    onSkew: (profileId: string, skew: number) => void skews.push([profileId, skew]),
  })
  const parts = () => ({
    call: createCallForProfile({ ...common(), log: createKeptLog() }),
    findProfile: (id: string): Profile | undefined =>
      id === 'sample' ? rehearsalProfile : undefined,
    requestId: () => 'r',
  })
  const outside = (url: string): Profile => ({
    ...rehearsalProfile,
    id: 'own',
    appKey: 'own-key',
    environment: 'development',
    host: { kind: 'own', url },
  })
  const probe = {
    path: '/user/tag/batch/set',
    body: '{"userIds":[],"tags":[]}',
    requestId: 'r',
  } as const

  it('a rehearsal works without any key: its sandbox and its secret are its own', async () => {
    keychain.setTrouble({ state: 'locked', detail: '' })
    const assign = createAssignTags({ ...parts(), onSet: () => Promise.resolve() })
    const assignment = { userIds: ['u1'], tags: ['女'] }
    expect(await assign({ profileId: 'sample', assignment })).toMatchObject({
      ok: true,
      value: { kind: 'answered', code: 200 },
    })
    expect(started).toEqual(['pushdesk-rehearsal'])
  })

  it('the probe changes nothing: signature right, list refused', async () => {
    expect(await createProbeConnection(parts())({ profileId: 'sample' })).toMatchObject({
      ok: true,
      value: { kind: 'answered', code: 1002 },
    })
    expect(await createProbeConnection(parts())({ profileId: 'gone' })).toEqual({
      ok: false,
      failure: { kind: 'no_such_profile' },
    })
  })

  it('tags that RongCloud would refuse are named and not sent', async () => {
    const assign = createAssignTags({ ...parts(), onSet: () => Promise.resolve() })
    const assignment = { userIds: [], tags: ['x'.repeat(41)] }
    expect(await assign({ profileId: 'sample', assignment })).toMatchObject({
      failure: {
        kind: 'assignment_has_errors',
        problems: [{ rule: 'audience_missing' }, { rule: 'tag_too_long' }],
      },
    })
    expect(started).toEqual([])
  })

  it('a profile that is not 演练 never starts a sandbox', async () => {
    const odd = { ...rehearsalProfile, environment: 'production' } as Profile
    expect(await sandboxes.of(odd)).toEqual({ ok: false, failure: 'not a rehearsal profile' })
    expect(started).toEqual([])
  })

  it('tells how far the server’s clock is from ours after every answer', async () => {
    skews.length = 0
    await parts().call(rehearsalProfile, probe)
    expect(skews).toHaveLength(1)
    expect(skews[0]?.[0]).toBe('sample')
    expect(Math.abs(skews[0]?.[1] ?? Number.NaN)).toBeLessThan(5_000)
  })

  it('an answer that waited through a sleep tells nothing of the clock: its Date is old', async () => {
    skews.length = 0
    const sleepOnTheWay = (): void => {
      sleeps += 1
    }
    const answer = await parts().call(rehearsalProfile, { ...probe, onProgress: sleepOnTheWay })
    expect(answer).toMatchObject({ kind: 'answered' })
    expect(skews).toEqual([])
  })

  it('without a secret nothing is sent, and the reason is the keychain’s', async () => {
    const { call } = parts()
    const profile = outside('http://127.0.0.1:9')
    expect(await call(profile, probe)).toMatchObject({ kind: 'not_sent', cause: 'no_secret' })
    keychain.setTrouble({ state: 'locked', detail: '' })
    expect(await call(profile, probe)).toMatchObject({ cause: 'keychain_locked' })
    keychain.setTrouble({ state: 'silent', detail: '' })
    expect(await call(profile, probe)).toMatchObject({ cause: 'keychain_silent' })
    keychain.setTrouble({ state: 'no_bus', detail: '' })
    expect(await call(profile, probe)).toMatchObject({ cause: 'no_secret' })
  })

  it('a wrong secret is refused with 1004; the corrected one works with the next call', async () => {
    const server = await startSandbox({ port: 0, appKey: 'own-key', secret: 'right-secret' })
    const { call } = parts()
    await vault.save('own-key', 'wrong-secret')
    expect(await call(outside(server.url), probe)).toMatchObject({ code: 1004, httpStatus: 401 })
    await vault.save('own-key', 'right-secret')
    expect(await call(outside(server.url), probe)).toMatchObject({ code: 1002, httpStatus: 400 })
    await server.close()
  })

  it('the trace shows the signature and never the secret', async () => {
    const server = await startSandbox({ port: 0, appKey: 'own-key', secret: 'canary-4711' })
    await vault.save('own-key', 'canary-4711')
    const traced: string[] = []
    const call = createCallForProfile({
      ...common(),
      log: createKeptLog(),
      onCall: (request, outcome) => traced.push(JSON.stringify({ request, outcome })),
    })
    await call(outside(server.url), probe)
    await server.close()
    expect(traced).toHaveLength(1)
    expect(traced[0]).toMatch(/"Signature":"[0-9a-f]{40}"/)
    expect(traced[0]).not.toContain('canary-4711')
  })

  it('a trace that cannot be written does not turn an answered call into a crash', async () => {
    const log = createKeptLog()
    const call = createCallForProfile({
      ...common(),
      log,
      onCall: () => {
        throw new Error('ENOSPC')
      },
    })
    expect(await call(rehearsalProfile, probe)).toMatchObject({ kind: 'answered', code: 1002 })
    expect(log.lines.join()).toContain('ENOSPC')
  })

  it('a sandbox that cannot start is an unsent call of that name, and the next call tries again', async () => {
    let tries = 0
    const failing = createRehearsalSandboxes(() => {
      tries += 1
      return Promise.reject(new Error('EADDRINUSE'))
    })
    const call = createCallForProfile({
      ...common(),
      sandboxes: failing,
      log: createKeptLog(),
    })
    for (const _ of [1, 2])
      expect(await call(rehearsalProfile, probe)).toEqual({
        kind: 'not_sent',
        cause: 'sandbox_down',
        detail: 'EADDRINUSE',
      })
    expect(tries).toBe(2)
  })

  it('steering holds also for a sandbox that starts later, until a reset', async () => {
    await sandboxes.steer({ kind: '500', times: 0, delay: 0 })
    const { call } = parts()
    expect(await call(rehearsalProfile, probe)).toMatchObject({ kind: 'unknown', httpStatus: 500 })
    await sandboxes.reset()
    expect(await call(rehearsalProfile, probe)).toMatchObject({ kind: 'answered', code: 1002 })
  })
})
