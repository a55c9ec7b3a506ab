import type { AnyContract, Fault, HandlersOf } from '../../shared/ipc/define'
import { fail, type Result } from '../../shared/result'

/** Answers one call of the window by name. Never throws: what goes wrong is a `Fault`. */
export type Router = (name: unknown, input: unknown) => Promise<Result<unknown, unknown>>

/**
 * The gate behind the sender check; knows no Electron. The name is looked up as an own property
 * (`__proto__` is no call), the input is parsed, the handler answers. `crashed` gives the
 * reference under which `report` kept the error; nothing is retried.
 */
export function createRouter<Contract extends AnyContract>(
  contract: Contract,
  handlers: HandlersOf<Contract>,
  report: (call: string, error: unknown) => string,
): Router {
  const fault = (failure: Fault): Result<never, Fault> => fail(failure)
  return async (name, input) => {
    if (typeof name !== 'string' || !Object.hasOwn(contract, name))
      return fault({ kind: 'unknown_call' })
    const call = contract[name]
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined
    if (call === undefined || handler === undefined) return fault({ kind: 'unknown_call' })
    try {
      const parsed = call.input.safeParse(input)
      if (!parsed.success) {
        const path = parsed.error.issues[0]?.path ?? []
        return fault({ kind: 'bad_input', where: path.map(String).join('.') })
      }
      const answer = await (handler as (input: unknown) => Promise<Result<unknown, unknown>>)(
        parsed.data,
      )
      // Cloned here, where a failure is still ours to report: behind this line it would be thrown.
      return structuredClone(answer)
    } catch (error) {
      return fault({ kind: 'crashed', reference: report(name, error) })
    }
  }
}
