import { test } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { zhCN } from '../../renderer/wording/zh-CN'
import { freshDataFolder, launchApp } from '../support/launch-app'
import { blankPage, scanPlainly, scroll, searchLetter } from './list-measures'
import { writeRow, type Pair } from './write-row'

const ROUNDS = 9

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
  const scanned = await blankPage(app.electron, '')
  await scanned.evaluate(() => {
    const text = '条：秋茶三款 9 折，积分翻倍，周五喝点暖的 所有装了山野茶事的人 林晓 request-'
    window.plainTexts = Array.from({ length: 10_000 }, (_, index) => `${String(index)} ${text}`)
  })

  const frames: Pair[] = []
  const letters: Pair[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = await scroll(app.page, 'main')
    const baseline = await scroll(plain, 'div')
    frames.push({ ours: ours.frames, baseline: baseline.frames })
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const letter = '秋茶三款九折积分翻倍'.charAt(round)
    const ours = await searchLetter(app.page, zhCN.history.search, letter)
    letters.push({ ours, baseline: await scanPlainly(scanned, letter) })
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
