import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SAMPLE_PROFILE_ID } from '../../../shared/profile/profile'
import type { JobPlan, TagJob } from '../../../shared/tags/tag-job'
import type { TagMode } from '../../../shared/tags/tag-mode'
import { openStore } from '../../../electron/store/open-store'
import type { TagThreads } from '../../../electron/create-tag-services'
import { createKeptLog } from '../../support/kept-log'
import { buildTagThreads, startTagApp, type TagApp } from '../../support/tag-app'

const profileId = SAMPLE_PROFILE_ID
let threads: TagThreads
beforeAll(async () => {
  threads = await buildTagThreads('whole-path')
})
const running: TagApp[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ services }) => services.close()))
})
const folder = (): string => mkdtempSync(join(tmpdir(), 'pushdesk-tags-'))

async function start(dataFolder = folder()): Promise<TagApp> {
  const app = await startTagApp({ dataFolder, threads })
  running.push(app)
  return app
}

let plans = 0
async function plan(
  app: TagApp,
  text: string,
  mode: TagMode,
  tags: string[] = [],
): Promise<JobPlan> {
  const list = await app.paste(text)
  plans += 1
  const source = { from: 'list', listId: list.id, tags } as const
  const planned = await app.call('tagJobs.plan', { planId: `p${plans}`, profileId, mode, source })
  if (!planned.ok) throw new Error(JSON.stringify(planned.failure))
  return planned.value
}

async function run(
  app: TagApp,
  { planId }: Pick<JobPlan, 'planId'>,
  accepted = '',
): Promise<TagJob> {
  const confirmed = await app.call('tagJobs.confirm', { planId, accepted, typedName: '' })
  if (!confirmed.ok) throw new Error(JSON.stringify(confirmed.failure))
  return app.jobIs(confirmed.value.id, 'done', 'paused', 'cancelled')
}

async function tagsOf(app: TagApp, userId: string): Promise<readonly string[] | null> {
  const known = await app.call('mirrorTags.person', { profileId, userId })
  if (!known.ok) throw new Error(known.failure.kind)
  return known.value?.tags ?? null
}

describe('a list, from opening to taking it back', () => {
  it('sends nothing before it is confirmed, then everything, and the roll-back gives what was', async () => {
    const app = await start()
    const first = await plan(app, 'u1,会员\nu2,会员\nu3,新用户\n', 'replace')
    expect(first.summary).toMatchObject({ people: 3, batchCalls: 1, singleCalls: 1, unknown: 3 })
    expect(await tagsOf(app, 'u1')).toBeNull()
    expect(await run(app, first)).toMatchObject({
      state: 'done',
      progress: { people: 3, calls: 2 },
    })
    expect(await tagsOf(app, 'u1')).toEqual(['会员'])

    const second = await plan(app, 'u1\nu2\nu9\n', 'replace', ['北京'])
    expect(second.summary).toMatchObject({
      lost: [{ tag: '会员', people: 2 }],
      added: [{ tag: '北京', people: 3 }],
      losers: 2,
      unknown: 1,
    })
    expect(second.examples[0]).toEqual({ userId: 'u1', before: ['会员'], after: ['北京'] })
    const done = await run(app, second)
    expect([await tagsOf(app, 'u1'), await tagsOf(app, 'u9')]).toEqual([['北京'], ['北京']])

    const source = { from: 'roll_back', jobId: done.id } as const
    const back = await app.call('tagJobs.plan', {
      planId: 'back',
      profileId,
      mode: 'replace',
      source,
    })
    expect(back).toMatchObject({ ok: true, value: { summary: { people: 2 } } })
    await run(app, { planId: 'back' })
    expect([await tagsOf(app, 'u1'), await tagsOf(app, 'u2')]).toEqual([['会员'], ['会员']])
    expect(await app.call('mirrorTags.dictionary', { profileId })).toEqual({
      ok: true,
      value: {
        people: 4,
        tags: [
          { tag: '会员', people: 2 },
          { tag: '北京', people: 1 },
          { tag: '新用户', people: 1 },
        ],
      },
    })
  })

  it('the files to retry and to take back can be opened again as lists', async () => {
    const app = await start()
    await run(app, await plan(app, 'u1,"a;b"\nu2,""\nu3,a\n', 'replace'))
    const done = await run(app, await plan(app, 'u1,c\nu2,c\nu3,c\n', 'replace'))
    expect(await app.call('tagJobs.rollBackFile', { jobId: done.id, name: 'back' })).toMatchObject({
      value: { people: 3, path: 'back.csv' },
    })
    const file = app.saved.at(-1) ?? ''
    await run(app, await plan(app, file, 'replace'))
    expect(await tagsOf(app, 'u1')).toEqual(['a', 'b'])
    expect(await tagsOf(app, 'u2')).toEqual([])
    expect(await app.call('tagJobs.retryFile', { jobId: done.id, name: 'r' })).toMatchObject({
      value: { people: 0 },
    })
  })

  it('adds and removes by what the mirror knows, and not of people it does not unless that is accepted', async () => {
    const app = await start()
    await run(app, await plan(app, 'u1,a\nu2,"a;b"\n', 'replace'))
    await run(app, await plan(app, 'u1,c\nu2,c\n', 'add'))
    expect([await tagsOf(app, 'u1'), await tagsOf(app, 'u2')]).toEqual([
      ['a', 'c'],
      ['a', 'b', 'c'],
    ])
    const { planId, summary } = await plan(app, 'u1,a\nu2,a\nu7,a\n', 'remove')
    expect(summary.unknown).toBe(1)
    expect(await app.call('tagJobs.confirm', { planId, accepted: '', typedName: '' })).toEqual({
      ok: false,
      failure: { kind: 'unknown_people' },
    })
    await run(app, { planId }, '我知道')
    expect([await tagsOf(app, 'u1'), await tagsOf(app, 'u2')]).toEqual([['c'], ['b', 'c']])
  })

  it('takes nothing of a job into another app, where the same ids are other people', async () => {
    const app = await start()
    const done = await run(app, await plan(app, 'u1,a\nu2,a\n', 'replace'))
    const [sample] = await app
      .call('profiles.list', undefined)
      .then((all) => (all.ok ? all.value : []))
    if (!sample) throw new Error('no app')
    await app.call('profiles.save', { ...sample, id: 'other', appKey: 'other-key' })
    for (const from of ['retry', 'roll_back'] as const)
      expect(
        await app.call('tagJobs.plan', {
          planId: `elsewhere-${from}`,
          profileId: 'other',
          mode: 'replace',
          source: { from, jobId: done.id },
        }),
      ).toEqual({ ok: false, failure: { kind: 'no_such_job' } })
  })

  it('a reset of the sandbox leaves no word of tags that nobody has any more', async () => {
    const app = await start()
    await run(app, await plan(app, 'u1,a\nu2,a\n', 'replace'))
    await app.call('sandbox.reset', undefined)
    expect(await tagsOf(app, 'u1')).toBeNull()
  })

  it('refuses a plan that was made before the mirror changed', async () => {
    const app = await start()
    const { planId } = await plan(app, 'u1,a\nu2,a\n', 'replace')
    const assignment = { userIds: ['u1'], tags: ['hand'] }
    await app.call('tags.assign', { profileId, assignment })
    expect(await app.call('tagJobs.confirm', { planId, accepted: '', typedName: '' })).toEqual({
      ok: false,
      failure: { kind: 'stale' },
    })
    expect(await tagsOf(app, 'u1')).toEqual(['hand'])
  })

  it('replaces many people’s tags in a real app only under its typed name; a click was enough', async () => {
    const app = await start()
    const [sample] = await app
      .call('profiles.list', undefined)
      .then((all) => (all.ok ? all.value : []))
    if (!sample) throw new Error('no app')
    const host = { kind: 'own', url: 'http://127.0.0.1:9' } as const
    const own = { ...sample, id: 'own', appKey: 'own-key', name: 'Café 山野', host } as const
    await app.call('profiles.save', { ...own, environment: 'production' })
    const confirm = async (mode: TagMode, count: number, typedName: string) => {
      const list = await app.paste(Array.from({ length: count }, (_, n) => `u${n},x`).join('\n'))
      plans += 1
      const planId = `p${plans}`
      const source = { from: 'list' as const, listId: list.id, tags: [] }
      await app.call('tagJobs.plan', { planId, profileId: 'own', mode, source })
      const answer = await app.call('tagJobs.confirm', { planId, accepted: 'yes', typedName })
      if (answer.ok) await app.call('tagJobs.cancel', { jobId: planId })
      return answer.ok ? 'taken' : answer.failure.kind
    }
    expect(await confirm('replace', 21, '')).toBe('name_differs')
    expect(await confirm('replace', 21, 'cafe 山野')).toBe('name_differs')
    // As macOS composes it.
    expect(await confirm('replace', 21, 'Cafe\u0301 山野')).toBe('taken')
    expect(await confirm('replace', 20, '')).toBe('taken')
    expect(await confirm('add', 21, '')).toBe('taken')
  })

  it('is paused, resumed after a restart, and ends with everybody set once', async () => {
    const data = folder()
    const first = await start(data)
    // 30 calls: three seconds at the profile's rate.
    const lines = Array.from({ length: 60 }, (_, n) => `u${n},t${Math.floor(n / 2)}`)
    const { planId } = await plan(first, lines.join('\n'), 'replace')
    const confirmed = await first.call('tagJobs.confirm', { planId, accepted: '', typedName: '' })
    if (!confirmed.ok) throw new Error(confirmed.failure.kind)
    const { id } = confirmed.value
    await first.heard('tagJobs.changed', (job) => job.progress.calls >= 3)
    expect(await first.call('tagJobs.pause', { jobId: id })).toMatchObject({
      value: { state: 'paused', cause: { kind: 'person' } },
    })
    await first.services.close()
    running.length = 0

    const again = await start(data)
    const listed = await again.call('tagJobs.list', undefined)
    expect(listed).toMatchObject({ value: [{ id, state: 'paused' }] })
    const stoodAt = (listed.ok && listed.value[0]?.progress.calls) || 0
    expect(stoodAt).toBeGreaterThanOrEqual(3)
    await again.call('tagJobs.resume', { jobId: id })
    const done = await again.jobIs(id, 'done')
    expect(done.progress).toMatchObject({ calls: 30, people: 60, failed: 0, repeated: 0 })
    expect(await tagsOf(again, 'u59')).toEqual(['t29'])
  })

  it('goes on by itself after a quit', async () => {
    const data = folder()
    const first = await start(data)
    const lines = Array.from({ length: 40 }, (_, n) => `u${n},t${Math.floor(n / 2)}`)
    const { planId } = await plan(first, lines.join('\n'), 'replace')
    await first.call('tagJobs.confirm', { planId, accepted: '', typedName: '' })
    await first.heard('tagJobs.changed', (job) => job.progress.calls >= 2)
    await first.services.close()
    running.length = 0

    const again = await start(data)
    await again.services.tagJobs.wake()
    const done = await again.jobIs(planId, 'done')
    expect(done.progress).toMatchObject({ calls: 20, people: 40, repeated: 0 })
  })
})

describe('a start that finds nothing to go on with', () => {
  it('keeps no thread open for it, and lists the jobs all the same', async () => {
    const data = folder()
    const first = await start(data)
    await run(first, await plan(first, 'u1,a', 'replace'))
    await first.services.close()
    running.length = 0

    const again = await start(data)
    await again.services.tagJobs.wake()
    // Its database is free: two cannot have it open.
    const other = await openStore(join(data, 'tags'), createKeptLog())
    expect(other.ok).toBe(true)
    if (other.ok) await other.value.close()
    expect(await again.call('tagJobs.list', undefined)).toMatchObject({
      value: [{ state: 'done' }],
    })
  })
})

describe('segments', () => {
  it('counts exactly in the sandbox, keeps what was saved, and finds what two have in common', async () => {
    const app = await start()
    const audience = { tags: ['女'], tagsAny: ['北京', '上海'], userIds: [], packageName: '' }
    const members = { ...audience, tags: ['会员'], tagsAny: [] }
    const estimate = await app.call('segments.estimate', { profileId, audience })
    expect(estimate).toMatchObject({ value: { by: 'sandbox' } })
    const overlap = await app.call('segments.overlap', {
      profileId,
      left: audience,
      right: members,
    })
    if (!overlap.ok) throw new Error(overlap.failure.kind)
    expect(overlap.value.both).toBeGreaterThan(0)
    const { left } = overlap.value
    expect(overlap.value.both).toBeLessThan(left.by === 'nothing' ? 0 : left.people)
    const segment = { id: 's1', profileId, name: '北京女会员', audience, createdAt: 1, savedAt: 1 }
    await app.call('segments.save', segment)
    expect(await app.call('segments.list', { profileId })).toEqual({ ok: true, value: [segment] })
    await app.call('segments.remove', { id: 's1' })
    expect(await app.call('segments.list', { profileId })).toEqual({ ok: true, value: [] })
  })
})
