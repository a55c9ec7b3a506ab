import { expect, test, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { FirstRunPage } from '../e2e/pages/first-run-page'
import { launchApp } from '../support/launch-app'
import { pasteInto } from '../support/paste-into'
import { typeAndTime, watchKeystrokes } from './type-and-time'
import { writeRow, type Pair } from './write-row'

const ROUNDS = 11
/** A p95 of twenty would be the slowest of them. */
const KEYS = 64

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

const SIZE = [1440, 900] as const

/** A window of the same app and size with nothing in it but a textarea, in the measures of ours. */
async function blankTextarea(electron: ElectronApplication): Promise<Page> {
  const opened = electron.waitForEvent('window')
  await electron.evaluate(
    async ({ BrowserWindow }, [width, height, attributes]) => {
      const window = new BrowserWindow({ webPreferences: { sandbox: true } })
      window.setContentSize(width, height)
      await window.loadURL(`data:text/html,<!doctype html><textarea ${attributes}></textarea>`)
    },
    [...SIZE, PLAIN] as const,
  )
  return opened
}

/** As tall as ours grows, and as little looked at by the browser itself. */
const PLAIN =
  'aria-label="plain" spellcheck="false" autocomplete="off" style="width:480px;height:260px;contain:strict"'

async function measure(
  name: string,
  start: string,
  first: (field: Locator) => Promise<void> = async () => undefined,
): Promise<void> {
  const app = await launchApp({ size: SIZE })
  const composer = await new FirstRunPage(app.page).choose('broadcast')
  await composer.write(zhCN.compose.sender, 'brand')
  // Offline, then the next login: two moments on two phones, four previews at once.
  await app.page.getByRole('radio', { name: zhCN.phones.strip.pairs.offline, exact: true }).click()
  const ours = composer.field(zhCN.compose.defaultText)
  await ours.fill(start)
  const plain = await blankTextarea(app.electron)
  const baseline = plain.getByLabel('plain')
  // The same letters, or the plain one would look for its glyphs in other fonts.
  const font = await ours.evaluate((area) => getComputedStyle(area).font)
  await baseline.evaluate((area, same) => (area.style.font = same), font)
  await baseline.fill(start)
  // The hand went from the pointer to the keys: it rests in both windows where it clicked last.
  await ours.click()
  await baseline.click()
  await watchKeystrokes(app.page, '.device .screen')
  await watchKeystrokes(plain)

  const p50: Pair[] = []
  const p95: Pair[] = []
  const worst: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await first(ours)
    const mine = await typeAndTime(app.page, ours, KEYS)
    const theirs = await typeAndTime(plain, baseline, KEYS)
    // The first keys of a round warm both sides up.
    const [a, b] = [mine.slice(4), theirs.slice(4)]
    p50.push({ ours: percentile(a, 0.5), baseline: percentile(b, 0.5) })
    p95.push({ ours: percentile(a, 0.95), baseline: percentile(b, 0.95) })
    worst.push(Math.max(...a))
  }
  const common = { unit: 'ms', better: 'lower' } as const
  writeRow({ name: `${name}, p50`, goal: 3, pairs: p50, ...common })
  writeRow({ name: `${name}, p95`, goal: 1.25, pairs: p95, ...common })
  writeRow({
    name: `${name}, slowest of ${ROUNDS * (KEYS - 4)} keys, beside 50 ms`,
    goal: 1,
    pairs: worst.map(() => ({ ours: Math.max(...worst), baseline: 50 })),
    ...common,
  })
  // The previews follow the letter, a frame later, as long as the text is not more than they show.
  const followed = await app.page.evaluate(() => window.followed)
  if (followed.length > 0)
    writeRow({
      name: `${name}, until the previews show it, slowest of ${followed.length}, beside 50 ms`,
      goal: 1,
      pairs: worst.map(() => ({ ours: Math.max(...followed), baseline: 50 })),
      ...common,
    })
  await app.quit()
}

test('keystroke to paint with four previews', async () => {
  await measure('keystroke to paint, four previews', '会员周报：秋茶三款 9 折，积分翻倍')
})

// No request can carry a megabyte, so no field takes it: it is said, and typing goes on as before.
test('keystroke to paint with four previews, after a paste of 1 MB', async () => {
  const short = '会员周报：秋茶三款 9 折，积分翻倍'
  await measure(
    'keystroke to paint, four previews, after a paste of 1 MB',
    short,
    async (field) => {
      await pasteInto(field, '秋茶上新 '.repeat(80_000))
      await expect(field).not.toHaveValue(/(秋茶上新 ){3}/)
    },
  )
})

// More than anybody pastes: near the most that one takes.
test('keystroke to paint with four previews in a field that is nearly full', async () => {
  await measure('keystroke to paint, four previews, 78 kB in the field', '秋茶上新 '.repeat(6_000))
})
