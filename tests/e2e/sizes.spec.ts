import { expect, test, type Locator, type Page } from '@playwright/test'
import { enUS } from '../../renderer/wording/en-US'
import { zhCN } from '../../renderer/wording/zh-CN'
import type { MessageKind } from '../../shared/message/draft'
import { situationPairs } from '../../shared/preview/situation-pairs'
import { launchApp, resize } from '../support/launch-app'
import { ComposerPage } from './pages/composer-page'
import { FirstRunPage } from './pages/first-run-page'
import { goTo } from './pages/go-to'
import { HoldBarPage } from './pages/hold-bar-page'
import { TicketsPage } from './pages/tickets-page'

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
    await expect
      .poll(() => outOfReach(page), { message: `composer at ${size.join('×')}` })
      .toEqual([])
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
      await expect
        .poll(() => outOfReach(page), { message: `${room} at ${size.join('×')}` })
        .toEqual([])
    }
  }
  await app.quit()
})

test('who has no draft yet reads what to do over two cards side by side, at each size', async () => {
  const app = await launchApp()
  const { page } = app
  const heading = page.getByRole('heading', { name: zhCN.drafts.first.title })
  const card = (kind: MessageKind): Locator =>
    page.getByRole('button', { name: new RegExp(`^${zhCN.shell.kind[kind]}`) })
  const box = (of: Locator): Promise<DOMRect> => of.evaluate((one) => one.getBoundingClientRect())
  for (const size of [
    [1440, 900],
    [1024, 700],
  ] as const) {
    await resize(app.electron, page, size)
    await heading.waitFor()
    const [words, push, broadcast] = [
      await box(heading),
      await box(card('push')),
      await box(card('broadcast')),
    ]
    expect(words.y + words.height).toBeLessThanOrEqual(push.y)
    expect(words.width).toBeGreaterThan(push.width)
    expect([broadcast.y, broadcast.width]).toEqual([push.y, push.width])
    expect(push.width).toBeGreaterThan(300)
    expect(broadcast.x).toBeGreaterThan(push.x + push.width)
  }
  await app.quit()
})

test('the hold bar and the tickets keep all of themselves within reach, at each size', async () => {
  test.setTimeout(120_000)
  const app = await launchApp({ holdMs: 60_000 })
  const { page } = app
  const composer = await new FirstRunPage(page).choose('push')
  await composer.write(zhCN.compose.defaultText, '今晚 20:00 开抢')
  await composer.sendToIds('123')
  await composer.seeWarnings()
  await (await composer.openSendSheet()).send()
  const hold = new HoldBarPage(page)
  await hold.waits()
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setMinimumSize(400, 300)
  })
  const tickets = new TicketsPage(page)
  for (const size of sizes) {
    await resize(app.electron, page, size)
    await expect
      .poll(() => outOfReach(page), { message: `hold bar at ${size.join('×')}` })
      .toEqual([])
    await expect(hold.recallButton()).toBeInViewport({ ratio: 1 })
    await tickets.open()
    await tickets.noteSend()
    await expect
      .poll(() => outOfReach(page), { message: `tickets at ${size.join('×')}` })
      .toEqual([])
    await expect(tickets.details()).toBeInViewport({ ratio: 1 })
    await tickets.button().click()
    await expect(tickets.details()).toBeHidden()
  }
  // Quitting would ask while it waits.
  await page.keyboard.press('Escape')
  await hold.saysRecalled()
  await app.quit()
})

/** Captions of phones that are wider than their phone or run under the footer, and stamps cut off. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const column = document.querySelector('aside.phones')
    const foot = column?.querySelector(':scope > .foot')?.getBoundingClientRect().top ?? Infinity
    const captions = [...document.querySelectorAll('.phones figcaption')]
      .filter((caption) => caption.checkVisibility({ checkVisibilityCSS: true }))
      .flatMap((caption) => [caption, ...caption.children])
      .filter(
        (part) => part.getBoundingClientRect().bottom > foot || part.scrollWidth > part.clientWidth,
      )
    const stamps = [...document.querySelectorAll('.crop, .picture')].flatMap((picture) => {
      const frame = picture.getBoundingClientRect()
      return [...picture.querySelectorAll('.rehearsal-stamp > *')].filter((stamp) => {
        const box = stamp.getBoundingClientRect()
        return box.width > 0 && (box.right > frame.right || box.bottom > frame.bottom)
      })
    })
    return [...captions, ...stamps].map((element) => element.textContent ?? '')
  })
}

test('in English, where words are longest, no state cuts its caption or its stamp off', async () => {
  test.setTimeout(120_000)
  const app = await launchApp({ size: [1024, 700] })
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(() => localStorage.setItem('pushdesk.language', 'en-US'))
  await page.reload()
  const t = enUS.phones.strip
  await page.getByRole('heading', { name: enUS.drafts.first.title }).waitFor()
  expect(await cutOff(page), 'the pictures of the first start').toEqual([])
  await page.keyboard.press('2')
  await page.getByLabel(enUS.compose.defaultText, { exact: true }).fill('On sale at 20:00 tonight')
  await page.getByLabel(enUS.compose.defaultText, { exact: true }).blur()
  for (const size of [[1366, 768] as const, [1024, 700] as const]) {
    await resize(app.electron, page, size)
    const phones = size[0] === 1024 ? (['Android', 'iPhone'] as const) : ([null] as const)
    for (const phone of phones) {
      if (phone) await page.getByRole('radio', { name: phone, exact: true }).click()
      for (const pair of situationPairs) {
        const word = page.getByRole('radio', { name: t.pairs[pair.id], exact: true })
        await expect(word).toBeChecked()
        expect(await cutOff(page), `${pair.id} at ${size.join('×')}`).toEqual([])
        await page.keyboard.press(']')
      }
    }
  }
  await page.getByRole('link', { name: t.all }).click()
  await page.getByRole('heading', { name: enUS.board.heading }).waitFor()
  expect(await cutOff(page), 'the board').toEqual([])
  await app.quit()
})
