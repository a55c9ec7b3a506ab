import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SendState } from '../../../shared/outbox/outcome'
import type { CallOutcome } from '../../../shared/rongcloud/answer'
import {
  answered,
  createOutboxBench,
  submission,
  type OutboxBench,
} from '../../support/outbox-bench'
import { readyDraft } from '../../support/ready-draft'
import { runs } from '../../support/runs'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const unsent: CallOutcome = { kind: 'not_sent', cause: 'refused', detail: '' }
const lost: CallOutcome = {
  ...{ kind: 'unknown', cause: 'timeout', detail: '', httpStatus: null, text: '' },
}
/** What the wire does, and what the send then is. `killed`: kill -9 while the request is out. */
const ends = {
  sent: [answered(200), 'sent'],
  rejected: [answered(1004, 401), 'rejected'],
  full: [answered(1008, 429), 'rejected'],
  not_sent: [unsent, 'not_sent'],
  unknown: [lost, 'unknown'],
} as const satisfies Record<string, readonly [CallOutcome, SendState]>
type End = keyof typeof ends

const step = fc.oneof(
  fc.record({
    kind: fc.constant('send' as const),
    end: fc.constantFrom(...(Object.keys(ends) as End[]), 'killed' as const),
  }),
  fc.record({ kind: fc.constant('hold' as const), killed: fc.boolean() }),
  fc.record({ kind: fc.constant('restart' as const) }),
  fc.record({
    kind: fc.constant('settle' as const),
    verdict: fc.constantFrom('sent' as const, 'not_sent' as const),
  }),
  fc.record({ kind: fc.constant('note' as const) }),
  fc.record({ kind: fc.constant('lift' as const) }),
  fc.record({
    kind: fc.constant('wait' as const),
    by: fc.integer({ min: -3 * HOUR, max: 14 * HOUR }),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** A small model beside the real outbox: what each send is, and which copies reached the wire. */
class Desk {
  private now = 1_700_000_000_000
  private outcome: () => Promise<CallOutcome> = () => Promise.resolve(unsent)
  private bench!: OutboxBench
  private readonly states = new Map<string, SendState>()
  private readonly copies = new Map<string, number>()
  private readonly taken: { at: number; id: string }[] = []
  private count = 0
  private latest = 0

  async start(): Promise<void> {
    this.bench = await createOutboxBench({
      clock: () => this.now,
      answer: () => this.outcome(),
      ...(this.bench && { store: this.bench.store }),
    })
  }

  async take(next: Step): Promise<void> {
    switch (next.kind) {
      case 'wait':
        this.now += next.by
        return
      case 'restart':
        return this.start()
      case 'send':
        return this.send(next.end)
      case 'hold':
        return this.hold(next.killed)
      case 'settle':
        return this.settle(next.verdict)
      case 'lift': {
        const full = this.bench.journal
          .ledger()
          .attempts.find(({ outcome, lifted }) => outcome.state === 'rejected' && !lifted)
        if (full) expect(await this.bench.outbox.lift(full.id)).toMatchObject({ ok: true })
        return
      }
      case 'note':
        return this.bench.journal.append({
          kind: 'noted',
          at: this.now,
          note: {
            ...{ id: String((this.count += 1)), appKey: 'pushdesk-rehearsal', rehearsal: true },
            ...{ sentAt: this.now, who: '', note: '' },
          },
        })
    }
  }

  private fresh(holdMs: number): ReturnType<typeof submission> {
    const id = `send-${(this.count += 1)}`
    const draft = { ...readyDraft(`第 ${this.count} 条上市`), id }
    return submission({ attemptId: id, draft, holdMs })
  }

  private async send(end: End | 'killed'): Promise<void> {
    const asked = this.fresh(0)
    const { attemptId } = asked
    const before = this.bench.wire.length
    this.outcome =
      end === 'killed' ? () => new Promise(() => undefined) : () => Promise.resolve(ends[end][0])
    const confirmed = await this.bench.outbox.submit(asked)
    if (!confirmed.ok) {
      expect(confirmed.failure.kind).toBe('no_ticket')
      expect(this.bench.wire).toHaveLength(before)
      return
    }
    if (end === 'killed') {
      while (this.bench.wire.length === before) await new Promise(setImmediate)
      this.copies.set(attemptId, this.bench.wire.length - before)
      await this.start()
    } else {
      await this.bench.outbox.settled(5_000)
      this.copies.set(attemptId, this.bench.wire.length - before)
    }
    this.states.set(attemptId, end === 'killed' ? 'unknown' : ends[end][1])
    if (this.states.get(attemptId) === 'sent' || this.states.get(attemptId) === 'unknown') {
      // reliability.md: effective now is never before the last entry, however the clock is turned.
      const at = Math.max(this.now, this.latest)
      this.latest = at
      this.taken.push({ at, id: attemptId })
    }
  }

  private async hold(killed: boolean): Promise<void> {
    const asked = this.fresh(60_000)
    const { outbox } = this.bench
    const confirmed = await outbox.submit(asked)
    if (!confirmed.ok) {
      expect(confirmed.failure.kind).toBe('no_ticket')
      return
    }
    // The timer of what was killed must not run on in this process.
    if (killed) {
      const records = new Map(this.bench.store.records)
      await outbox.recall(asked.attemptId)
      this.bench.store.records.clear()
      for (const [key, text] of records) this.bench.store.records.set(key, text)
      await this.start()
    } else await outbox.recall(asked.attemptId)
    this.states.set(asked.attemptId, 'recalled')
    this.copies.set(asked.attemptId, 0)
  }

  private async settle(verdict: 'sent' | 'not_sent'): Promise<void> {
    const [id] = [...this.states].find(([, state]) => state === 'unknown') ?? []
    if (id === undefined) return
    const settled = { attemptId: id, verdict, who: '', note: '查过了' }
    expect(await this.bench.outbox.settle(settled)).toMatchObject({ ok: true })
    this.states.set(id, 'settled')
    if (verdict === 'not_sent')
      this.taken.splice(
        this.taken.findIndex((each) => each.id === id),
        1,
      )
  }

  async holds(): Promise<void> {
    for (const copies of this.copies.values()) expect(copies).toBeLessThanOrEqual(1)
    const { attempts } = this.bench.journal.ledger()
    expect(new Map(attempts.map(({ id, outcome }) => [id, outcome.state]))).toEqual(
      new Map([...this.states]),
    )
    expect((await this.bench.journal.verify()).brokenAt).toBeNull()
    for (const { at } of this.taken) {
      const within = (length: number): number =>
        this.taken.filter((other) => other.at > at - length && other.at <= at).length
      expect(within(HOUR)).toBeLessThanOrEqual(2)
      expect(within(24 * HOUR)).toBeLessThanOrEqual(3)
    }
  }
}

describe('an outbox, whatever the hand, the wire, the clock and the power do', () => {
  it('sends once, says what is, and never spends more tickets than there are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const desk = new Desk()
        await desk.start()
        for (const next of steps) await desk.take(next)
        await desk.holds()
      }),
      { numRuns: runs(10_000) },
    )
  }, 600_000)
})
