import { describe, expect, it } from 'vitest'
import { createJobRunner, type JobRunner } from '../../../electron/tag-jobs/job-runner'
import type { JobDesk } from '../../../electron/tag-jobs/runner-parts'
import type { DeskCalls } from '../../../electron/tag-desk/desk-calls'
import type { Block } from '../../../electron/tag-mirror/block'
import { openDesk } from '../../../electron/tag-desk/open-desk'
import type { ProfileCall } from '../../../electron/profiles/call-for-profile'
import type { CallOutcome } from '../../../shared/rongcloud/answer'
import type { Profile } from '../../../shared/profile/profile'
import type { TagJob } from '../../../shared/tags/tag-job'
import type { TagMode } from '../../../shared/tags/tag-mode'
import { MessageChannel } from 'node:worker_threads'
import { textBytes } from '../../../electron/tag-list/list-bytes'
import { readList } from '../../../electron/tag-list/read-list'
import { listReadingSchema } from '../../../shared/tags/list-reading'
import { createKeptLog } from '../../support/kept-log'
import { createMemoryStore } from '../../support/memory-store'
import { answered } from '../../support/outbox-bench'
import { rehearsalProfile } from '../../support/sample-profiles'

const quick: Profile = {
  ...rehearsalProfile,
  tagRates: { setsPerSecond: 100_000, batchesPerSecond: 100_000 },
}
const list = 'a1,x\na2,x\nb1,y\nb2,y\nc1,z\nc2,z\n'
const notSent: CallOutcome = { kind: 'not_sent', cause: 'refused', detail: '' }
const unknown: CallOutcome = {
  ...{ kind: 'unknown', cause: 'cut', detail: '', httpStatus: null, text: '' },
}

/** A confirmed job of three calls, over a database in memory and a wire of the test's own. */
async function bench(parts: {
  readonly answers?: readonly CallOutcome[]
  readonly profile?: () => Profile | undefined
  readonly busy?: () => boolean
  readonly isOnline?: () => boolean
  readonly mode?: TagMode
  /** What the mirror knows before it is planned. */
  readonly known?: readonly Block[]
  /** While a call is out. */
  readonly meanwhile?: (desk: DeskCalls) => Promise<unknown>
  readonly watched?: (desk: DeskCalls) => JobDesk
  /** The first call was out when an earlier run of the app ended. */
  readonly wasOut?: boolean
}) {
  const store = createMemoryStore()
  const desk = await openDesk(store, Date.now)
  const read = await readList(textBytes(list), listReadingSchema.parse({}), () => undefined)
  if (!read.ok) throw new Error(read.failure.kind)
  const { port1, port2 } = new MessageChannel()
  port1.postMessage(read.value.list)
  const { id: profileId, appKey } = quick
  const source = { from: 'list', name: null } as const
  const { mode = 'replace', known = [] } = parts
  const order = { planId: 'job', profileId, appKey, mode, source, tags: [] } as const
  await desk.put({ appKey, blocks: known })
  await desk.plan({ ...order, port: port2, now: 1 })
  port1.close()
  const wire: ProfileCall[] = []
  const told: TagJob[] = []
  const answers = [...(parts.answers ?? [])]
  let finish = (): void => undefined
  const stands = (): Promise<void> =>
    new Promise((resolve) => {
      finish = resolve
    })
  const runner: JobRunner = createJobRunner({
    desk: parts.watched?.(desk) ?? desk,
    findProfile: parts.profile ?? (() => quick),
    call: async (_profile, call) => {
      wire.push(call)
      await parts.meanwhile?.(desk)
      return answers.shift() ?? answered(200)
    },
    sendUnderWay: parts.busy ?? (() => false),
    isOnline: parts.isOnline ?? (() => true),
    requestId: () => 'r',
    clock: Date.now,
    emit: (name, payload) => {
      if (name !== 'tagJobs.changed') return
      const job = payload as TagJob
      told.push(job)
      if (job.state !== 'running') finish()
    },
    log: createKeptLog(),
    backOff: { first: 1, most: 4 },
  })
  const over = stands()
  const job = await desk.confirm({ planId: 'job', accepted: 'I know', now: 1 })
  if (typeof job === 'string') throw new Error(job)
  if (parts.wasOut) {
    await desk.next({ jobId: 'job', now: 1 })
    await desk.began({ jobId: 'job', n: 0, requestId: 'before', now: 1 })
  }
  runner.take(job)
  return { runner, desk, wire, told, over, stands, store, appKey }
}

const bodies = (wire: readonly ProfileCall[]): string[] =>
  wire.map(({ body }) => (JSON.parse(body) as { tags: string[] }).tags.join())

describe('the runner of jobs', () => {
  it('makes each call once, in order', async () => {
    const { wire, over, told } = await bench({})
    await over
    expect(bodies(wire)).toEqual(['x', 'y', 'z'])
    expect(told.at(-1)).toMatchObject({ state: 'done', progress: { calls: 3, people: 6 } })
  })

  it('makes the same call again after 1008, after a connection that never was, and after nobody knows', async () => {
    const answers = [
      answered(1008, 429),
      answered(1008, 429),
      answered(200),
      notSent,
      answered(200),
      unknown,
    ]
    const { wire, over, told } = await bench({ answers })
    await over
    expect(bodies(wire)).toEqual(['x', 'x', 'x', 'y', 'y', 'z', 'z'])
    const waits = [...new Set(told.map(({ waiting }) => waiting))]
    expect(waits).toEqual(expect.arrayContaining(['over_rate', 'network', 'server']))
    expect(told.at(-1)).toMatchObject({ state: 'done', progress: { people: 6, repeated: 1 } })
  })

  it('goes on past a call that RongCloud refuses, and keeps its people for the file to retry', async () => {
    const { over, told, desk } = await bench({ answers: [answered(200), answered(1002, 400)] })
    await over
    expect(told.at(-1)).toMatchObject({ state: 'done', progress: { people: 4, failed: 2 } })
    const file = await desk.rowsFile({ jobId: 'job', which: 'retry' })
    expect(Buffer.from(file?.content ?? []).toString('utf8')).toBe(
      '\uFEFFuserId,tags\r\nb1,y\r\nb2,y\r\n',
    )
  })

  it.each([
    ['a wrong secret', [answered(1004, 401)], { kind: 'refused', code: 1004 }],
    [
      'a locked keychain',
      [{ ...notSent, cause: 'keychain_locked' } as const],
      { kind: 'no_secret' },
    ],
  ])(
    'stands still at %s, and goes on with the same call once it is mended',
    async (_name, answers, cause) => {
      const { runner, over, stands, wire, told } = await bench({ answers })
      await over
      expect(told.at(-1)).toMatchObject({ state: 'paused', cause })
      expect(wire).toHaveLength(1)
      const again = stands()
      await runner.become('job', 'running', null)
      await again
      expect(bodies(wire)).toEqual(['x', 'x', 'y', 'z'])
    },
  )

  const had: readonly Block[] = [{ at: 1, by: 'hand', tags: ['old'], ids: 'a1\na2' }]
  const vip = { at: 2, by: 'hand', tags: ['vip'], ids: 'a1' }
  const people = (wire: readonly ProfileCall[]): string[] =>
    wire.map(({ body }) => {
      const { userId, userIds } = JSON.parse(body) as { userId?: string; userIds?: string[] }
      return userIds?.join() ?? userId ?? ''
    })

  it('resumed after a stop, leaves out whose tags were set by hand meanwhile: an old body would undo that', async () => {
    const { runner, desk, over, stands, wire, told, appKey } = await bench({
      ...{ mode: 'add', known: had, answers: [answered(1004, 401)] },
    })
    await over
    await desk.put({ appKey, blocks: [vip] })
    const again = stands()
    await runner.become('job', 'running', null)
    await again
    expect(people(wire)).toEqual(['a1,a2', 'a2', 'b1,b2', 'c1,c2'])
    expect(told.at(-1)).toMatchObject({ progress: { people: 5, leftOut: 1, repeated: 0 } })
    expect((await desk.person({ appKey, userId: 'a1' }))?.tags).toEqual(['vip'])
  })

  it.each([
    ['1008', answered(1008, 429)],
    ['an outcome nobody knows', unknown],
  ])('plans its next try after %s over what was set by hand meanwhile', async (_name, answer) => {
    let calls = 0
    const { desk, over, wire, appKey } = await bench({
      ...{ mode: 'add', known: had, answers: [answer] },
      meanwhile: async (own) => {
        calls += 1
        if (calls === 1) await own.put({ appKey: quick.appKey, blocks: [vip] })
      },
    })
    await over
    expect(people(wire)).toEqual(['a1,a2', 'a2', 'b1,b2', 'c1,c2'])
    expect((await desk.person({ appKey, userId: 'a1' }))?.tags).toEqual(['vip'])
  })

  it.each(['paused', 'cancelled'] as const)(
    '%s while a call is fetched, it does not go out after that',
    async (state) => {
      let fetched = (): void => undefined
      const held = new Promise<void>((resolve) => {
        fetched = resolve
      })
      const { runner, wire } = await bench({
        watched: (desk) => ({ ...desk, next: async (q) => (await held, desk.next(q)) }),
      })
      await runner.become('job', state, null)
      fetched()
      await runner.stop()
      expect(wire).toEqual([])
    },
  )

  it('stands still where its profile is gone or has another App Key: no call under a wrong name', async () => {
    const gone = await bench({ profile: () => undefined })
    await gone.over
    expect(gone.told.at(-1)).toMatchObject({ state: 'paused', cause: { kind: 'no_profile' } })
    const other = await bench({ profile: () => ({ ...quick, appKey: 'other' }) })
    await other.over
    expect(other.told.at(-1)).toMatchObject({ state: 'paused', cause: { kind: 'other_app' } })
    expect([...gone.wire, ...other.wire]).toEqual([])
  })

  it('lets a send go first, and waits offline', async () => {
    let looks = 0
    const own: Profile = {
      ...{ ...quick, environment: 'development' },
      host: { kind: 'own', url: 'https://rongcloud.example' },
    }
    const { over, told, wire } = await bench({
      profile: () => own,
      busy: () => (looks += 1) <= 2,
      isOnline: () => (looks += 1) > 6,
    })
    expect(wire).toEqual([])
    await over
    expect(told.map(({ waiting }) => waiting)).toEqual(expect.arrayContaining(['send', 'network']))
    expect(bodies(wire)).toEqual(['x', 'y', 'z'])
  })

  it('a disk that takes nothing more stops it before the next call', async () => {
    const { over, told, wire, store } = await bench({
      answers: [answered(200)],
      busy: () => (fill(), false),
    })
    function fill(): void {
      if (wire.length === 1) store.failWrites(true)
    }
    await over
    expect(told.at(-1)).toMatchObject({ state: 'paused', cause: { kind: 'disk' } })
    expect(wire.length).toBeLessThanOrEqual(2)
  })

  it('cancelled in the middle, the rest is in the file to retry and the roll-back takes back what was done', async () => {
    const { runner, wire, desk, told } = await bench({
      answers: [answered(200), ...(Array(99).fill(answered(1008, 429)) as CallOutcome[])],
    })
    while (!told.some(({ waiting }) => waiting === 'over_rate'))
      await new Promise((r) => setTimeout(r, 1))
    const job = await runner.become('job', 'cancelled', null)
    // 1008 says no: nobody has to wonder about b1 and b2.
    expect(job).toMatchObject({ state: 'cancelled', progress: { people: 2, unsure: 0 } })
    const calls = wire.length
    const rows = async (which: 'retry' | 'roll_back') =>
      Buffer.from((await desk.rowsFile({ jobId: 'job', which }))?.content ?? [])
        .toString()
        .split('\r\n')
        .slice(1, -1)
    expect(await rows('retry')).toEqual(['b1,y', 'b2,y', 'c1,z', 'c2,z'])
    // Nobody knows what a1 and a2 had: there is nothing to give them back.
    expect(await rows('roll_back')).toEqual([])
    expect(wire).toHaveLength(calls)
  })

  it('cancelled between two calls, the one whose line is written ahead is not called unsure', async () => {
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    let ended = (): void => undefined
    const firstEnded = new Promise<void>((resolve) => (ended = resolve))
    const { runner, wire } = await bench({
      watched: (desk) => ({
        ...desk,
        // Written, together with the line of the next call; the answer takes its time.
        ended: async (q) => {
          const answer = await desk.ended(q)
          ended()
          await held
          return answer
        },
      }),
    })
    await firstEnded
    const cancelled = runner.become('job', 'cancelled', null)
    release()
    expect(await cancelled).toMatchObject({ progress: { people: 2, unsure: 0 } })
    expect(wire).toHaveLength(1)
  })

  it('one that may have arrived stays so, though a later try of it was refused', async () => {
    const refused = Array(99).fill(answered(1008, 429)) as CallOutcome[]
    const { runner, told } = await bench({ answers: [unknown, ...refused] })
    while (!told.some(({ waiting }) => waiting === 'over_rate'))
      await new Promise((r) => setTimeout(r, 1))
    const job = await runner.become('job', 'cancelled', null)
    expect(job).toMatchObject({ progress: { people: 0, unsure: 2 } })
  })

  it('one that was out when the app ended may have arrived, though this run was refused', async () => {
    const { runner, over } = await bench({ answers: [answered(1004, 401)], wasOut: true })
    await over
    const job = await runner.become('job', 'cancelled', null)
    expect(job).toMatchObject({ progress: { people: 0, unsure: 2 } })
  })

  it('cancelled after an answer that says nothing, its people are called unsure', async () => {
    const { runner, told } = await bench({ answers: Array(99).fill(unknown) as CallOutcome[] })
    while (!told.some(({ waiting }) => waiting !== null)) await new Promise((r) => setTimeout(r, 1))
    const job = await runner.become('job', 'cancelled', null)
    expect(job).toMatchObject({ progress: { people: 0, unsure: 2 } })
  })
})
