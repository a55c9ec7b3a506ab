import { watch } from 'vue'

/**
 * Tells the time (ms) whenever the clock comes to a whole `beat` (ms), at once when the beat changes,
 * and as soon as the window gets the focus or is seen again: the computer may have slept.
 * Gives what does the same for whoever knows that it slept.
 */
export function eachBeat(beat: () => number, tell: (now: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(tick, beat() - (Date.now() % beat()))
  }
  const tick = (): void => {
    tell(Date.now())
    wait()
  }
  window.addEventListener('focus', tick)
  document.addEventListener('visibilitychange', tick)
  // At once: whoever asks for it shows the time in the same moment.
  watch(beat, tick, { flush: 'sync' })
  wait()
  return tick
}
