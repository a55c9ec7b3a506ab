import { describe, expect, it } from 'vitest'
import { outcomeOfCall } from '../../../electron/outbox/outcome-of-call'
import { notSentCauses, outcomeSchema, unknownCauses } from '../../../shared/outbox/outcome'
import { returnCodes } from '../../../shared/rongcloud/return-codes'
import { answered } from '../../support/outbox-bench'

describe('what the end of a call means for a send', () => {
  it('200 alone is sent; every other code is a refusal with its number', () => {
    for (const { code, http } of returnCodes) {
      const outcome = outcomeOfCall(answered(code, http), 5)
      expect(outcome.state).toBe(code === 200 ? 'sent' : 'rejected')
      if (outcome.state === 'rejected') expect(outcome.code).toBe(code)
      expect(outcomeSchema.parse(outcome)).toEqual(outcome)
    }
  })

  it('keeps cause and detail of what was not sent or nobody knows', () => {
    for (const cause of notSentCauses)
      expect(outcomeOfCall({ kind: 'not_sent', cause, detail: 'd' }, 5)).toEqual({
        state: 'not_sent',
        cause,
        detail: 'd',
      })
    for (const cause of unknownCauses) {
      const call = { kind: 'unknown', cause, detail: 'd', httpStatus: 500, text: 't' } as const
      expect(outcomeOfCall(call, 5)).toEqual({
        state: 'unknown',
        cause,
        detail: 'd',
        httpStatus: 500,
        answer: 't',
      })
    }
  })

  it('a send without an id in the answer is a send', () => {
    expect(outcomeOfCall({ ...answered(200), id: null } as never, 5)).toMatchObject({
      state: 'sent',
      id: '',
    })
  })
})
