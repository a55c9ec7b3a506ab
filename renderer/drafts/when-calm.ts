export interface WhenCalm {
  /** Something happened: `act` follows once nothing did for a while. */
  readonly ask: () => void
  /** Does at once what was asked for, if anything was. */
  readonly now: () => void
  /** Forgets what was asked for. */
  readonly stop: () => void
}

/**
 * `act`, once nobody has asked for `after` ms, and at the latest `most` ms after it was first asked
 * for: work that may come a moment late has no place between two keys.
 */
export function whenCalm(act: () => void, after: number, most: number): WhenCalm {
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0
  function stop(): void {
    clearTimeout(timer)
    timer = undefined
  }
  function now(): void {
    if (timer === undefined) return
    stop()
    act()
  }
  return {
    ask: () => {
      const at = Date.now()
      if (timer === undefined) latest = at + most
      clearTimeout(timer)
      timer = setTimeout(now, Math.max(0, Math.min(after, latest - at)))
    },
    now,
    stop,
  }
}
