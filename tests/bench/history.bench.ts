import { test, type ElectronApplication, type Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { zhCN } from '../../renderer/wording/zh-CN'
import { freshDataFolder, launchApp } from '../support/launch-app'
import { writeRow, type Pair } from './write-row'

const ROUNDS = 9
const FRAMES = 60

/** A window of the same app with `html` and nothing else. */
async function blankPage(electron: ElectronApplication, html: string): Promise<Page> {
  const opened = electron.waitForEvent('window')
  await electron.evaluate(async ({ BrowserWindow }, text) => {
    const window = new BrowserWindow({
      width: 1440,
      height: 900,
      webPreferences: { sandbox: true },
    })
    await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(text as string)}`)
  }, html)
  return opened
}

/** Scrolls 400 px a frame; gives the frames a second. */
const scroll = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    async ([where, frames]) => {
      const [box] = [...document.querySelectorAll(`${where as string}, ${where as string} *`)]
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1_000)
        .sort((a, b) => b.scrollHeight - a.scrollHeight)
      if (box === undefined) throw new Error(`nothing scrolls in ${String(where)}`)
      box.scrollTop = 0
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
      const start = await frame()
      let end = start
      for (let count = 0; count < (frames as number); count += 1) {
        box.scrollTop += 400
        end = await frame()
      }
      return ((frames as number) * 1000) / (end - start)
    },
    [selector, FRAMES] as const,
  )

/** One letter into the search field, until the frame with what it found was painted, ms. */
const searchLetter = (page: Page, label: string, letter: string): Promise<number> =>
  page.evaluate(
    ([name, text]) => {
      const field = document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`)
      if (field === null) throw new Error('no search field')
      const painted = new MessageChannel()
      const start = performance.now()
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
      return new Promise<number>((resolve) => {
        painted.port1.onmessage = () => {
          resolve(performance.now() - start)
        }
        requestAnimationFrame(() => painted.port2.postMessage(null))
      })
    },
    [label, letter] as const,
  )

/** The same words looked for in 10,000 plain strings, and the number found painted, ms. */
const scanPlainly = (page: Page, letter: string): Promise<number> =>
  page.evaluate((text) => {
    const painted = new MessageChannel()
    const start = performance.now()
    const found = window.plainTexts.filter((each) => each.includes(text)).length
    document.title = String(found)
    return new Promise<number>((resolve) => {
      painted.port1.onmessage = () => {
        resolve(performance.now() - start)
      }
      requestAnimationFrame(() => painted.port2.postMessage(null))
    })
  }, letter)

declare global {
  interface Window {
    plainTexts: string[]
  }
}

test('a history of 10,000 sends', async () => {
  const dataFolder = freshDataFolder()
  const seed = process.env['PUSHDESK_HISTORY_SEED']
  if (!seed) throw new Error('PUSHDESK_HISTORY_SEED is not set; start it with npm run bench')
  execFileSync(process.execPath, [seed, join(dataFolder, 'store')])
  const app = await launchApp({ dataFolder, size: [1440, 900] })
  await app.page.evaluate(() => {
    location.hash = '#/history'
  })
  await app.page.locator('.line').first().waitFor()
  const rows = Array.from({ length: 2_000 }, (_, row) => `<p>${String(row)} 早安茶单</p>`).join('')
  const plain = await blankPage(
    app.electron,
    `<style>p{margin:0;height:48px}</style><div style="height:800px;overflow:auto">${rows}</div>`,
  )
  await plain.evaluate(() => {
    const text = '条：秋茶三款 9 折，积分翻倍，周五喝点暖的 所有装了山野茶事的人 林晓 request-'
    window.plainTexts = Array.from({ length: 10_000 }, (_, index) => `${String(index)} ${text}`)
  })

  const frames: Pair[] = []
  const letters: Pair[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = await scroll(app.page, 'main')
    frames.push({ ours, baseline: await scroll(plain, 'div') })
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const letter = '秋茶三款九折积分翻倍'.charAt(round)
    const ours = await searchLetter(app.page, zhCN.history.search, letter)
    letters.push({ ours, baseline: await scanPlainly(plain, letter) })
  }
  writeRow({
    name: 'frames a second, 10,000 sends at 400 px a frame, beside 2,000 plain rows',
    unit: 'frames',
    better: 'higher',
    goal: 0.95,
    pairs: frames,
  })
  writeRow({
    name: 'search letter to paint in 10,000 sends, beside a plain scan',
    unit: 'ms',
    better: 'lower',
    goal: 3,
    pairs: letters,
  })
  writeRow({
    name: 'slowest search letter of them, beside 50 ms',
    unit: 'ms',
    better: 'lower',
    goal: 1,
    pairs: letters.map(() => ({
      ours: Math.max(...letters.map(({ ours }) => ours)),
      baseline: 50,
    })),
  })
  await app.quit()
})
