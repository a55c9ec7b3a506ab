import type { Bridge } from '../../shared/ipc/bridge'
import type { Contract } from '../../shared/ipc/contract'
import type { EventName, Events } from '../../shared/ipc/events'
import type { FailureOf, Fault, ValueOf } from '../../shared/ipc/define'
import type { Result } from '../../shared/result'

type Answers = {
  -readonly [Name in keyof Contract]?: (
    input: never,
  ) => Result<ValueOf<Contract[Name]>, FailureOf<Contract[Name]> | Fault>
}

export interface FakeBridge {
  /** Every call so far, as it crossed. */
  readonly calls: { readonly name: string; readonly input: unknown }[]
  /** Answers may be changed while a test runs. */
  readonly answers: Answers
  readonly tell: <Name extends EventName>(name: Name, payload: Events[Name]) => void
}

/** Puts a main process made of `answers` behind `window.bridge`; what it does not know is a fault. */
export function fakeBridge(answers: Answers): FakeBridge {
  const calls: { name: string; input: unknown }[] = []
  const listeners = new Map<string, Set<(payload: unknown) => void>>()
  const bridge: Bridge = {
    call: async (name, input) => {
      // As the real one does: proxies and functions cannot cross.
      calls.push({ name, input: structuredClone(input) })
      const answer = (answers as Record<string, ((input: unknown) => unknown) | undefined>)[name]
      await Promise.resolve()
      return answer ? answer(input) : { ok: false, failure: { kind: 'unknown_call' } }
    },
    on: (name, listener) => {
      const all = listeners.get(name) ?? new Set()
      listeners.set(name, all.add(listener))
      return () => all.delete(listener)
    },
  }
  Object.defineProperty(window, 'bridge', { value: bridge, configurable: true, writable: true })
  return {
    calls,
    answers,
    tell: (name, payload) => {
      for (const listener of listeners.get(name) ?? []) listener(payload)
    },
  }
}
