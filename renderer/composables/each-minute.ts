const MINUTE = 60_000

/**
 * Tells the time (ms) whenever another minute of the clock begins, and when the window is looked at
 * again: a computer that slept through the turn of a minute is told at once. No word on the screen
 * is finer, and a window that nobody touches shall not wake the processor more often.
 */
export function eachMinute(tell: (now: number) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tick = (): void => {
    const now = Date.now()
    tell(now)
    clearTimeout(timer)
    timer = setTimeout(tick, MINUTE - (now % MINUTE))
  }
  window.addEventListener('focus', tick)
  timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE))
}
