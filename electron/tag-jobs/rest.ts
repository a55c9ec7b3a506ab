/** A wait that can be cut short. */
export interface Rest {
  readonly for: (ms: number) => Promise<void>
  readonly wake: () => void
}

export function createRest(): Rest {
  let wake = (): void => undefined
  return {
    for: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
    wake: () => wake(),
  }
}
