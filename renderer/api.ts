import type { Bridge } from '../shared/ipc/bridge'
import type { Caller } from '../shared/ipc/contract'
import type { EventName, Events } from '../shared/ipc/events'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

/** The one door to main. Every call answers a `Result`; nothing is thrown, nothing is retried. */
export const api: {
  readonly call: Caller
  readonly on: <Name extends EventName>(
    name: Name,
    listener: (payload: Events[Name]) => void,
  ) => () => void
} = {
  call: ((name: string, input: unknown) => window.bridge.call(name, input)) as Caller,
  on: (name, listener) => window.bridge.on(name, listener as (payload: unknown) => void),
}
