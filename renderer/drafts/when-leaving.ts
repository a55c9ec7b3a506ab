/**
 * Calls `listener` whenever the window may be about to go: hidden, losing the focus, closed or
 * thrown away. Each of these can be the last thing that runs here.
 */
export function whenLeaving(listener: () => void): void {
  window.addEventListener('blur', listener)
  window.addEventListener('pagehide', listener)
  window.addEventListener('beforeunload', listener)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') listener()
  })
}
