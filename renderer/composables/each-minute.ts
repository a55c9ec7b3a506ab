const MINUTE = 60_000

/**
 * Tells the time (ms) whenever another minute of the clock begins, and as soon as the window gets the
 * focus or is seen again: the computer may have slept. No word that follows it is finer than a minute,
 * and a window that nobody touches shall not wake the processor more often.
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
  document.addEventListener('visibilitychange', tick)
  timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE))
}
