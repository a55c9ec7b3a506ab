import type { Page } from '@playwright/test'

/**
 * Until nothing on the page fades or slides any more, however slow the machine: half-faded text has no
 * contrast. What turns without end, as a spinner does, is not waited for.
 */
export async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<void> =>
      new Promise((resolve) => requestAnimationFrame(() => resolve()))
    const moving = (): readonly Animation[] =>
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .filter(({ playState }) => playState === 'running')
    // A change of style begins its transition with the next frame, and one may follow on another.
    for (let calm = 0; calm < 3; calm += 1) {
      await frame()
      const fades = moving()
      if (fades.length > 0) calm = -1
      await Promise.allSettled(fades.map(({ finished }) => finished))
    }
  })
}
