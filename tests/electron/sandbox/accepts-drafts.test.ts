import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createWire } from '../../../electron/sandbox/wire'
import { check } from '../../../shared/message/check'
import { pushBody } from '../../../shared/message/request'
import { arbitraryDraft } from '../../support/arbitrary-draft'
import { app, signed } from './rehearsal'

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
  let accepted = 0
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      if (check(draft).some((problem) => problem.severity === 'error')) return
      const text = JSON.stringify(pushBody(draft))
      const body = { text, bytes: Buffer.byteLength(text) }
      const answer = wire.answer({ method: 'POST', path: '/push.json', headers, body })
      expect(answer).toMatchObject({ code: 200 })
      accepted += 1
    }),
    { numRuns: 5000 },
  )
  expect(accepted).toBeGreaterThan(50)
})
