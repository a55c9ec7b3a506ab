import { defaultTagRates, type Profile } from '../../shared/profile/profile'
import { needsNetwork } from '../../shared/profile/needs-network'
import type { PauseCause, TagJob, Waiting } from '../../shared/tags/tag-job'
import { messageOf } from '../message-of'
import type { NextCall, StoredJob } from '../tag-desk/desk-calls'
import { jobView } from './job-view'
import { judgeCall } from './judge-call'
import { createPace } from './pace'
import { createRest } from './rest'
import type { RunnerParts } from './runner-parts'
import { createSpeed, type Speed } from './speed'

export interface JobRunner {
  /** Takes a job up, running or not; it goes on by itself. */
  readonly take: (job: StoredJob) => TagJob
  readonly list: () => readonly TagJob[]
  readonly find: (id: string) => TagJob | undefined
  /** The call that is out ends first, 10 s at most. Rejects where the disk does not take it. */
  readonly become: (id: string, state: TagJob['state'], cause: PauseCause | null) => Promise<TagJob>
  /** No further call; resolves when the one that is out has ended. */
  readonly stop: () => Promise<void>
}

interface Entry {
  job: StoredJob
  waiting: Waiting | null
  readonly speed: Speed
  /**
   * The call that is to go out. It is fetched anew for every try and after every wait: meanwhile
   * somebody's tags may have changed, and an old body would put them back.
   */
  next: NextCall | null
  /**
   * The tries of a call that has not ended; `begun`: the id of its line, which stands for the next try.
   * That one of them may have arrived stays true, whatever a later one is answered.
   */
  tried: {
    readonly n: number
    readonly tries: number
    readonly begun: string | null
    readonly mayHaveArrived: boolean
  } | null
  saidAt: number
}

/** While a send is under way, and between two looks at the network. */
const LOOK = 100
const PACE = 250

/**
 * Makes the calls of confirmed jobs, one after the other and one job at a time. The next call goes
 * out only when the line of the last one is on the disk: after any end of the app at most the one
 * that was out is made again, and none is skipped.
 */
export function createJobRunner(parts: RunnerParts): JobRunner {
  const { desk, findProfile, clock, emit, log } = parts
  const { backOff = { first: 1000, most: 60_000 } } = parts
  const entries = new Map<string, Entry>()
  const pace = createPace()
  const rest = createRest()
  let stopped = false
  let working: Promise<void> | null = null
  /** The call that is out, with its line. */
  let out: { readonly id: string; readonly over: Promise<void> } | null = null

  const view = ({ job, waiting, speed }: Entry): TagJob =>
    jobView(job, {
      waiting,
      speed: speed.read(clock()),
      rates: findProfile(job.record.profileId)?.tagRates ?? defaultTagRates,
    })

  function say(entry: Entry): void {
    entry.saidAt = clock()
    emit('tagJobs.changed', view(entry))
  }

  function wait(entry: Entry, waiting: Waiting | null): void {
    if (entry.waiting === waiting) return
    entry.waiting = waiting
    say(entry)
  }

  async function become(
    entry: Entry,
    state: TagJob['state'],
    cause: PauseCause | null,
  ): Promise<void> {
    const jobId = entry.job.record.id
    const mayBeOut = entry.tried?.mayHaveArrived ?? true
    entry.job = await desk.become({ jobId, state, cause, now: clock(), mayBeOut })
    entry.waiting = null
    if (state !== 'running') entry.speed.forget()
    say(entry)
  }

  /** Something that a person has to see to. Where not even that can be written, it holds for this run. */
  async function halt(entry: Entry, cause: PauseCause): Promise<void> {
    try {
      await become(entry, 'paused', cause)
    } catch (error) {
      log.error('tag jobs: a pause was not written', error)
      entry.job = { ...entry.job, record: { ...entry.job.record, state: 'paused', cause } }
      say(entry)
    }
  }

  /** One call, or one reason to wait. */
  async function step(entry: Entry): Promise<void> {
    const { id, profileId } = entry.job.record
    const profile = findProfile(profileId)
    if (!profile) return halt(entry, { kind: 'no_profile' })
    if (profile.appKey !== entry.job.record.appKey) return halt(entry, { kind: 'other_app' })
    if (parts.sendUnderWay()) return lookAgain(entry, 'send')
    if (needsNetwork(profile) && !parts.isOnline()) return lookAgain(entry, 'network')
    const next = (entry.next ??= await desk.next({ jobId: id, now: clock() }))
    // Paused or cancelled while it was fetched: nothing goes out after that.
    if (stopped || !isRunning(entry)) return
    if (!next) return become(entry, 'done', null)
    const ms = pace.wait(next.path, profile.tagRates, clock())
    if (ms > 0) return rest.for(ms)
    entry.next = null
    const over = make(entry, next, profile)
    out = { id, over }
    await over.finally(() => {
      out = null
    })
  }

  function lookAgain(entry: Entry, waiting: Waiting): Promise<void> {
    entry.next = null
    wait(entry, waiting)
    return rest.for(LOOK)
  }

  async function make(entry: Entry, call: NextCall, profile: Profile): Promise<void> {
    const jobId = entry.job.record.id
    const { n, path, body, people } = call
    const before =
      entry.tried?.n === n ? entry.tried : { tries: 0, begun: null, mayHaveArrived: call.begun }
    const tries = before.tries + 1
    const requestId = (before.tries === 0 ? before.begun : null) ?? parts.requestId()
    if (before.begun === null) await desk.began({ jobId, n, requestId, now: clock() })
    // From here on, whatever cuts this off.
    entry.tried = { n, tries, begun: null, mayHaveArrived: true }
    pace.went(path, clock())
    const verdict = judgeCall(await parts.call(profile, { path, body, requestId }))
    const now = clock()
    switch (verdict.kind) {
      case 'again':
        entry.tried = {
          ...{ n, tries, begun: verdict.mayHaveArrived ? null : requestId },
          mayHaveArrived: before.mayHaveArrived || verdict.mayHaveArrived,
        }
        // Paused or cancelled meanwhile, or the app quits: nobody waits for a second try.
        if (stopped || !isRunning(entry)) return
        wait(entry, verdict.waiting)
        return rest.for(Math.min(backOff.most, backOff.first * 2 ** (tries - 1)))
      case 'stop':
        // Refused, or never sent: its line stands for the next try.
        entry.tried = { n, tries, begun: requestId, mayHaveArrived: before.mayHaveArrived }
        return halt(entry, verdict.cause)
      case 'done':
      case 'failed': {
        const goesOn = mayFollow(entry, profile) ? parts.requestId() : null
        const end = { jobId, n, end: verdict, requestId, tries, now, goesOn }
        const { progress, next } = await desk.ended(end)
        entry.next = next
        entry.tried = next && { n: next.n, tries: 0, begun: goesOn, mayHaveArrived: false }
        entry.job = { ...entry.job, progress }
        if (verdict.kind === 'done') entry.speed.add(people, now)
        if (entry.waiting !== null || now - entry.saidAt >= PACE) {
          entry.waiting = null
          say(entry)
        }
      }
    }
  }

  /** Is there nothing to wait for before the next call, whichever way it goes? */
  const mayFollow = (entry: Entry, profile: Profile): boolean =>
    !stopped &&
    isRunning(entry) &&
    !parts.sendUnderWay() &&
    (!needsNetwork(profile) || parts.isOnline()) &&
    (['/user/tag/set', '/user/tag/batch/set'] as const).every(
      (path) => pace.wait(path, profile.tagRates, clock()) === 0,
    )

  const isRunning = ({ job }: Entry): boolean => job.record.state === 'running'

  async function work(): Promise<void> {
    for (;;) {
      const running = [...entries.values()].filter(isRunning)
      const [entry] = running
      if (stopped || !entry) return
      for (const other of running.slice(1)) wait(other, 'turn')
      try {
        await step(entry)
      } catch (error) {
        log.error('tag jobs: stopped at a call', error)
        await halt(entry, { kind: 'disk', detail: messageOf(error) })
      }
    }
  }

  function goOn(): void {
    rest.wake()
    working ??= work().finally(() => {
      working = null
      // A job that was taken up while the last one ended.
      if (!stopped && [...entries.values()].some(isRunning)) goOn()
    })
  }

  return {
    take: (job) => {
      const speed = createSpeed()
      const entry: Entry = { job, waiting: null, speed, next: null, tried: null, saidAt: 0 }
      entries.set(job.record.id, entry)
      if (isRunning(entry)) goOn()
      return view(entry)
    },
    list: () => [...entries.values()].map(view),
    find: (id) => {
      const entry = entries.get(id)
      return entry && view(entry)
    },
    become: async (id, state, cause) => {
      const entry = entries.get(id)
      if (!entry) throw new Error(`tag jobs: no job ${id}`)
      if (state === 'cancelled') {
        // First no further call, then what became of the one that is out.
        if (isRunning(entry)) await become(entry, 'paused', { kind: 'person' })
        rest.wake()
        if (out?.id === id) await out.over.catch(() => undefined)
      }
      entry.next = null
      await become(entry, state, cause)
      goOn()
      return view(entry)
    },
    stop: async () => {
      stopped = true
      rest.wake()
      await working
    },
  }
}
