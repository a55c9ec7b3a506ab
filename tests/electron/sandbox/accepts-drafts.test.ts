import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createWire } from '../../../electron/sandbox/wire'
import { check } from '../../../shared/message/check'
import type { Draft } from '../../../shared/message/draft'
import { pushBody } from '../../../shared/message/request'
import { arbitraryDraft } from '../../support/arbitrary-draft'
import { broadcast, push } from '../../shared/message/sample-drafts'
import { app, signed } from './rehearsal'
import { runs } from '../../support/runs'

it('accepts the body of every draft without an error: the form and the sandbox know the same rules', () => {
  const plenty = { perHour: 1e6, perDay: 1e6 }
  const tagRates = { setsPerSecond: 1, batchesPerSecond: 1 }
  // Every run has a day of its own, so that the ledger stays short.
  let now = 0
  const wire = createWire({
    ...app,
    clock: () => (now += 3 * 86_400_000),
    limits: plenty,
    tagRates,
  })
  const headers = Object.fromEntries(
    Object.entries(signed()).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const accepted = { whole: 0, audience: 0, ios: 0, beyond: 0, message: 0 }
  const tried = (draft: Draft, part: keyof typeof accepted): void => {
    if (check(draft).some((problem) => problem.severity === 'error')) return
    const text = JSON.stringify(pushBody(draft))
    const body = { text, bytes: Buffer.byteLength(text) }
    const answer = wire.answer({ method: 'POST', path: '/push.json', headers, body })
    expect(answer).toMatchObject({ code: 200 })
    accepted[part] += 1
  }
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      tried(draft, 'whole')
      // So much is wrong in most drafts that a part is looked at alone, too, in one that is right.
      const { audience, ios, beyond } = draft
      tried(push({ audience }), 'audience')
      tried(push({ ios }), 'ios')
      if (Object.keys(beyond).length > 0) tried(push({ beyond }), 'beyond')
      if (draft.kind === 'broadcast') tried(broadcast({ message: draft.message }), 'message')
    }),
    { numRuns: runs(4_000) },
  )
  expect(accepted.whole).toBeGreaterThan(5)
  for (const part of ['audience', 'ios', 'beyond', 'message'] as const)
    expect(accepted[part], part).toBeGreaterThan(20)
})
