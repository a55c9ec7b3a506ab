/**
 * What the preload hangs on `window.bridge`: two functions and nothing of Electron. It knows no
 * zod and no contract; `renderer/api.ts` gives it its types.
 */
export interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<unknown>
  /** Gives the function that stops listening. */
  readonly on: (name: string, listener: (payload: unknown) => void) => () => void
}
