import { afterPaint } from '../composables/after-paint'

/** A key that comes so shortly (ms) before the end of the wait is the last one: its frame goes first… */
const NEAR = 50
/** …but no frame is waited for longer than this (ms), also where the window paints none. */
const FRAME = 20

export interface WhenCalm {
  /** Something happened: `act` follows once nothing did for a while. */
  readonly ask: () => void
  /** Does at once what was asked for, if anything was. */
  readonly now: () => void
  /** Forgets what was asked for. */
  readonly stop: () => void
}

/**
 * `act`, once nobody has asked for `after` ms, and at the latest `most` ms, and a frame, after it was
 * first asked for: work that may come a moment late has no place between two keys, nor between a key and its frame.
 */
export function whenCalm(act: () => void, after: number, most: number): WhenCalm {
  /** What keeps it from coming; null: nothing was asked for. */
  let cancel: (() => void) | null = null
  let latest = 0
  /** It comes with the next frame, whatever is asked until then. */
  let isNear = false
  function stop(): void {
    cancel?.()
    cancel = null
    isNear = false
  }
  function now(): void {
    if (cancel === null) return
    stop()
    act()
  }
  function waitForFrame(left: number): () => void {
    const limit = wait(Math.max(left, FRAME))
    const frame = afterPaint(now)
    return () => {
      limit()
      frame()
    }
  }
  function wait(ms: number): () => void {
    const timer = setTimeout(now, ms)
    return () => clearTimeout(timer)
  }
  return {
    ask: () => {
      if (isNear) return
      const at = Date.now()
      if (cancel === null) latest = at + most
      cancel?.()
      const left = latest - at
      isNear = left < NEAR
      cancel = isNear ? waitForFrame(left) : wait(Math.min(after, left))
    },
    now,
    stop,
  }
}
