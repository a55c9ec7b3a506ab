interface Leaving {
  /** Saves what is not on disk; each call can be the last thing that runs here. */
  readonly save: () => void
  /** Whether words would be lost with the window. */
  readonly atRisk: () => boolean
}

/**
 * Saves whenever the window may be about to go: hidden, losing the focus, closed or thrown away.
 * With words at risk it asks to stay; main then asks the person (`will-prevent-unload`).
 */
export function whenLeaving({ save, atRisk }: Leaving): void {
  window.addEventListener('blur', save)
  window.addEventListener('pagehide', save)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save()
  })
  window.addEventListener('beforeunload', (event) => {
    save()
    if (!atRisk()) return
    event.preventDefault()
    // Chromium 114 hears this only; later ones hear both.
    event.returnValue = 'unsaved'
  })
}
