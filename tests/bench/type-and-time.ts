import type { Locator, Page } from '@playwright/test'

declare global {
  interface Window {
    keystrokes: number[]
    followed: number[]
    /** A key was pressed, and nothing has followed it yet. */
    isAwaited: boolean
  }
}

/**
 * From now on the page notes for each key how long it took until the frame with it was painted, in ms;
 * and until that in which what lies in `follower` says it, where the key changes anything there.
 */
export async function watchKeystrokes(page: Page, follower?: string): Promise<void> {
  await page.evaluate((selector) => {
    window.keystrokes = []
    window.followed = []
    window.isAwaited = false
    const afterPaint = new MessageChannel()
    let pressed = 0
    afterPaint.port1.onmessage = () => window.keystrokes.push(performance.now() - pressed)
    addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp
        window.isAwaited = true
        // The message comes after the frame that this callback belongs to.
        requestAnimationFrame(() => afterPaint.port2.postMessage(null))
      },
      true,
    )
    if (selector === undefined) return
    const afterFollowing = new MessageChannel()
    afterFollowing.port1.onmessage = () => window.followed.push(performance.now() - pressed)
    // A phone's clock turns, too, and that is no key.
    const isClock = ({ target }: MutationRecord): boolean =>
      /^\d{1,2}:\d{2}$/.test(target.textContent?.trim() ?? '')
    const changes = new MutationObserver((records) => {
      if (!window.isAwaited || records.every(isClock)) return
      window.isAwaited = false
      requestAnimationFrame(() => afterFollowing.port2.postMessage(null))
    })
    for (const seen of document.querySelectorAll(selector))
      changes.observe(seen, { childList: true, characterData: true, subtree: true })
  }, follower)
}

/** Types `count` keys into `field`; gives the ms from each key to its paint. */
export async function typeAndTime(page: Page, field: Locator, count: number): Promise<number[]> {
  await field.focus()
  await page.evaluate(() => {
    window.keystrokes = []
  })
  for (let key = 0; key < count; key += 1) {
    await page.keyboard.press('abcdefgh'.charAt(key % 8))
    await page.waitForFunction((done) => window.keystrokes.length > done, key)
    // People do not type on the beat of the display.
    await page.waitForTimeout(20 + ((key * 7) % 13))
  }
  return page.evaluate(() => {
    window.isAwaited = false
    return window.keystrokes
  })
}
