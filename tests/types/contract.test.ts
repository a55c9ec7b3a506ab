import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Caller, Contract, Handlers, SubmitFailure } from '../../shared/ipc/contract'
import { contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault, ParsedOf, ValueOf } from '../../shared/ipc/define'
import type { Attempt } from '../../shared/outbox/attempt'
import { ok, type Result } from '../../shared/result'

// The type checker is the judge here (npm run typecheck): each line below is an error if the
// design slips. The runner only sees to it that the file is there and the contract loads.
declare const all: Handlers
declare const call: Caller

describe('the contract, as types', () => {
  it('demands a handler for every call, and no other', () => {
    const check = (): void => {
      const { 'outbox.submit': gone, ...rest } = all
      expectTypeOf(gone).toBeFunction()
      // @ts-expect-error -- a missing handler
      const missing: Handlers = rest
      // @ts-expect-error -- an extra one
      const extra: Handlers = { ...all, 'outbox.resend': () => Promise.resolve(ok(null)) }
      expectTypeOf(missing).toEqualTypeOf(extra)
    }
    expect(check).toBeTypeOf('function')
    expectTypeOf<keyof Handlers>().toEqualTypeOf<keyof Contract>()
  })

  it('lets a handler fail only as the contract lists it', () => {
    const check = (): void => {
      const unlisted: Pick<Handlers, 'outbox.submit'> = {
        // @ts-expect-error -- an unlisted failure
        'outbox.submit': () => Promise.resolve({ ok: false, failure: { kind: 'tired' } }),
      }
      expectTypeOf(unlisted).toBeObject()
    }
    expect(check).toBeTypeOf('function')
    expectTypeOf<FailureOf<Contract['outbox.submit']>>().toEqualTypeOf<SubmitFailure>()
  })

  it('gives the caller the value, the listed failures and the plumbing’s own', () => {
    const check = (): void => {
      const answer = call('outbox.submit', {} as ParsedOf<Contract['outbox.submit']>)
      expectTypeOf(answer).resolves.toEqualTypeOf<Result<Attempt, SubmitFailure | Fault>>()
      // @ts-expect-error -- no such call
      void call('secret.read', { appKey: 'k' })
      // @ts-expect-error -- the input is incomplete
      void call('secret.save', { appKey: 'k' })
    }
    expect(check).toBeTypeOf('function')
  })

  it('has no call that gives a secret', () => {
    type Secretive = { [Name in keyof Contract]: ValueOf<Contract[Name]> }
    expectTypeOf<Secretive['secret.save']>().not.toHaveProperty('secret')
    expectTypeOf<Secretive['secret.has']>().not.toHaveProperty('secret')
    const verbs = Object.keys(contract).filter((name) => name.startsWith('secret.'))
    expect(verbs.sort()).toEqual(['secret.forget', 'secret.has', 'secret.save'])
  })
})
