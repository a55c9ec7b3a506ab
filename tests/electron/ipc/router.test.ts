import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createRouter } from '../../../electron/ipc/router'
import { contract, type Handlers } from '../../../shared/ipc/contract'
import { accepts } from '../../../shared/ipc/define'
import { ok } from '../../../shared/result'
import { runs } from '../../support/runs'

const names = Object.keys(contract) as (keyof typeof contract)[]
const never = (): Promise<never> => Promise.reject(new Error('the handler was reached'))
const guarded = Object.fromEntries(names.map((name) => [name, never])) as unknown as Handlers
const report = (): string => 'ref'

describe('the router', () => {
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'outbox',
    '',
    'outbox.submit ',
  ])('knows no call %j: only own properties of the contract are calls', async (name) => {
    const route = createRouter(contract, guarded, report)
    expect(await route(name, undefined)).toEqual({ ok: false, failure: { kind: 'unknown_call' } })
  })

  it('takes no name that is not a string', async () => {
    const route = createRouter(contract, guarded, report)
    for (const name of [undefined, null, 7, {}, ['app.describe'], Symbol.iterator])
      expect(await route(name, undefined)).toEqual({ ok: false, failure: { kind: 'unknown_call' } })
  })

  it.each(names)('%s: garbage never reaches the handler', async (name) => {
    const route = createRouter(contract, guarded, report)
    const nothing = contract[name].input.safeParse(undefined).success
    for (const garbage of [null, 0, 'x', [], { appKey: 1 }, { __proto__: null }, () => 1])
      expect(await route(name, garbage)).toMatchObject({
        ok: false,
        failure: { kind: 'bad_input' },
      })
    if (!nothing)
      expect(await route(name, undefined)).toMatchObject({ failure: { kind: 'bad_input' } })
  })

  it('answers whatever is sent with a Result, and throws nothing (fuzz over all calls)', async () => {
    const route = createRouter(contract, guarded, report)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.anything(), async (name, input) => {
        const result = await route(name, input)
        expect(result.ok).toBe(false)
        const { kind } = (result as { failure: { kind: string } }).failure
        // `crashed`: the input happened to be right, and the handler of this test throws.
        const right = contract[name].input.safeParse(input).success
        expect(kind).toBe(right ? 'crashed' : 'bad_input')
      }),
      { numRuns: runs(2000) },
    )
  })

  it('names the field that was wrong', async () => {
    const route = createRouter(contract, guarded, report)
    const input = { appKey: 'k', secret: '' }
    expect(await route('secret.save', input)).toEqual({
      ok: false,
      failure: { kind: 'bad_input', where: 'secret' },
    })
  })

  it('turns a throw into a reference and keeps the error for the log', async () => {
    const kept: unknown[] = []
    const route = createRouter(contract, guarded, (call, error) => {
      kept.push([call, String(error)])
      return 'abc123'
    })
    expect(await route('app.describe', undefined)).toEqual({
      ok: false,
      failure: { kind: 'crashed', reference: 'abc123' },
    })
    expect(kept).toEqual([['app.describe', 'Error: the handler was reached']])
  })

  it('reports a value that cannot cross instead of throwing behind the gate', async () => {
    const odd = { 'test.odd': accepts(z.undefined()).returns<unknown>() }
    const route = createRouter(odd, { 'test.odd': async () => ok(() => 1) }, report)
    expect(await route('test.odd', undefined)).toEqual({
      ok: false,
      failure: { kind: 'crashed', reference: 'ref' },
    })
  })

  it('hands the handler the parsed input: what the schema does not know is refused', async () => {
    const route = createRouter(contract, guarded, report)
    const input = { kind: 'none', times: 0, delay: 0, host: 'evil' }
    expect(await route('sandbox.steer', input)).toMatchObject({ failure: { kind: 'bad_input' } })
  })
})
