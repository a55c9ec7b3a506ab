import type { Bridge } from '../shared/ipc/bridge'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}
export const call: Bridge['call'] = (name, input) => window.bridge.call(name, input)
