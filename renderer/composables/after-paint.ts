/** A window that nobody sees paints no frame: then it is done at the latest so much later (ms). */
const AT_LATEST = 100

/**
 * Calls `work` once the next frame is on the screen, in a task of its own: what the hand just did is
 * seen first. Gives what cancels it.
 */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame)
    work()
  }, AT_LATEST)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
