import { expect, test, type Page } from '@playwright/test'
import { launchApp, resize } from '../support/launch-app'
import { ComposerPage } from './pages/composer-page'
import { FirstRunPage } from './pages/first-run-page'
import { goTo } from './pages/go-to'

const sizes = [
  [1440, 900],
  [1366, 768],
  [1024, 700],
  // 1440 × 900 at 200 % zoom, by the rules of width (look.md, «Narrow and zoom»).
  [720, 450],
] as const

/** Controls that stick out of the window at its sides, where nobody can reach them. */
async function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > window.innerWidth
    const scrolls = (element: Element): boolean => {
      for (let parent = element.parentElement; parent; parent = parent.parentElement)
        if (/auto|scroll/.test(getComputedStyle(parent).overflowX)) return true
      return false
    }
    const lost = [...document.querySelectorAll('button, a, input, textarea, [role=radio]')]
      .filter((element) => element.checkVisibility() && !scrolls(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 0 && (left < -1 || right > window.innerWidth + 1)
      })
      .map((element) => element.outerHTML.slice(0, 120))
    return wide ? ['the page scrolls sideways', ...lost] : lost
  })
}

test('every view keeps its controls within reach, at each size', async () => {
  test.setTimeout(120_000)
  const app = await launchApp()
  const { page } = app
  await new FirstRunPage(page).choose('push')
  const draft = page.url().replace(/^.*#/, '')
  // Smaller than the least window only by zoom; the frame must not hold us back here.
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setMinimumSize(400, 300)
  })
  for (const size of sizes) {
    await resize(app.electron, page, size)
    await page.evaluate((path) => {
      location.hash = path
    }, draft)
    await ComposerPage.opened(page)
    expect(await outOfReach(page), `composer at ${size.join('×')}`).toEqual([])
    for (const room of [
      'today',
      'drafts',
      'audience',
      'history',
      'integration',
      'settings',
    ] as const) {
      await goTo(page, room)
      await page.waitForTimeout(250)
      expect(await outOfReach(page), `${room} at ${size.join('×')}`).toEqual([])
    }
  }
  await app.quit()
})
