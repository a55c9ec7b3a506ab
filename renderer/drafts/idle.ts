/** At the latest so long (ms) a piece of work that can wait goes on, also in a window that is busy. */
const AT_LATEST = 200

/** Resolves in the next moment in which nobody draws or types. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: AT_LATEST }))
