import { expect, test } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { ComposerPage } from '../e2e/pages/composer-page'
import { DraftsPage } from '../e2e/pages/drafts-page'
import { FirstRunPage } from '../e2e/pages/first-run-page'
import { electronCommand, launchApp, type RunningApp } from '../support/launch-app'
import { seedDrafts } from '../support/seed-drafts'
import { memoryOf } from './at-rest'
import { callMain, nextSave, openList, saveFile, startList, watchSaves } from './drafts-measures'
import { blankPage, scanPlainly, scroll, searchLetter } from './list-measures'
import { blankStarter } from './start-measures'
import { writeRow, type Pair } from './write-row'

const ROUNDS = 9
const MANY = 100_000
const FEW = 100
const SEARCHED = 10_000

async function appWith(count: number): Promise<RunningApp> {
  const app = await launchApp({ size: [1440, 900] })
  await app.page.getByText(zhCN.drafts.first.title).waitFor()
  await seedDrafts(app.page, count)
  await app.page.reload()
  await expect(new DraftsPage(app.page).grid()).toHaveAttribute('aria-rowcount', String(count), {
    timeout: 180_000,
  })
  // The first start that sees them makes their second copies and the backup of the day, between two
  // frames, for some seconds; what is measured comes after.
  const last = `seed-${String(count - 1).padStart(6, '0')}`
  const isKept = (): Promise<boolean> =>
    app.page.evaluate(async (id) => {
      const copies = await window.bridge.call('mirror.some', { ids: [id] })
      const backups = await window.bridge.call('backups.list', undefined)
      return JSON.stringify(copies).includes(id) && JSON.stringify(backups).includes('daily')
    }, last)
  await expect.poll(isKept, { timeout: 15 * 60_000, intervals: [2_000] }).toBe(true)
  return app
}

test('a list of 100,000 drafts', async () => {
  test.setTimeout(20 * 60_000)
  const few = await appWith(FEW)
  const many = await appWith(MANY)
  const rows = Array.from({ length: 2_000 }, (_, row) => `<p>${String(row)} 早安茶单</p>`).join('')
  const plain = await blankPage(
    few.electron,
    `<style>p{margin:0;height:62px}</style><div style="height:640px;overflow:auto">${rows}</div>`,
  )
  const frames: Pair[] = []
  const nodes: Pair[] = []
  const opened: Pair[] = []
  const started: Pair[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = await scroll(many.page, '[role=grid]')
    const baseline = await scroll(plain, 'div')
    frames.push({ ours: ours.frames, baseline: baseline.frames })
    nodes.push({ ours: ours.nodes, baseline: 300 })
  }
  for (let round = 0; round < ROUNDS; round += 1)
    opened.push({ ours: await openList(many.page), baseline: await openList(few.page) })
  for (let round = 0; round < ROUNDS; round += 1) {
    started.push({ ours: await startList(many.page), baseline: await startList(few.page) })
    await expect(new DraftsPage(many.page).grid()).toHaveAttribute('aria-rowcount', String(MANY), {
      timeout: 180_000,
    })
  }
  writeRow({
    name: 'frames a second, 100,000 drafts at 400 px a frame, beside 2,000 plain rows',
    unit: 'frames',
    better: 'higher',
    goal: 0.95,
    pairs: frames,
  })
  writeRow({
    name: 'most elements in the list of 100,000 drafts while it scrolls, beside 300',
    unit: 'elements',
    better: 'lower',
    goal: 1,
    pairs: nodes,
  })
  writeRow({
    name: 'opening the list of 100,000 drafts, beside one of 100',
    unit: 'ms',
    better: 'lower',
    goal: 1.5,
    pairs: opened,
  })
  writeRow({
    name: 'from a fresh window to the first rows of 100,000 drafts, beside 100',
    unit: 'ms',
    better: 'lower',
    goal: 1.5,
    pairs: started,
  })
  await few.quit()
  await many.quit()
  await memory(many.dataFolder)
})

/** Of a start with these drafts, beside one blank window in a program of its own on the same Electron. */
async function memory(dataFolder: string): Promise<void> {
  const { executable, args } = electronCommand(dataFolder)
  const [, , ...switches] = args
  const startBlank = blankStarter(executable, switches)
  // The first of a display is charged with what Chromium loads there once for all (start.bench.ts).
  const pathfinder = await startBlank()
  const many = await launchApp({ size: [1440, 900], dataFolder })
  const blank = await startBlank()
  await pathfinder.end()
  await expect(new DraftsPage(many.page).grid()).toHaveAttribute('aria-rowcount', String(MANY), {
    timeout: 180_000,
  })
  // What the list was read from is let go of within a minute of quiet, as at any start.
  await many.page.waitForTimeout(75_000)
  const programs = [many.electron.process(), blank.electron.process()]
  const pairs: Pair[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const [ours = 0, baseline = 0] = programs.map(({ pid }) => memoryOf(pid ?? 0))
    pairs.push({ ours, baseline })
    await many.page.waitForTimeout(500)
  }
  writeRow({
    name: 'memory of all processes with 100,000 drafts in the list, beside a blank window',
    unit: 'MB',
    better: 'lower',
    goal: 1.6,
    pairs,
  })
  await blank.end()
  await many.quit()
}

test('a search in 10,000 drafts', async () => {
  const app = await appWith(SEARCHED)
  const plain = await blankPage(app.electron, '')
  await plain.evaluate((count) => {
    const teas = ['桂花乌龙', '武夷水仙', '古树白茶', '明前龙井', '正山小种', '凤凰单丛']
    window.plainTexts = Array.from({ length: count }, (_, n) => {
      const tea = teas[n % teas.length] ?? ''
      return `${tea}上新 第 ${String(n)} 份\n${tea}今晚 20:00 开抢,前 500 单加赠手作茶点一份,点开提前加入购物车。${String(n)}\n${tea}`
    })
  }, SEARCHED)
  const letters: Pair[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const letter = '桂花乌龙武夷水仙今'.charAt(round)
    const ours = await searchLetter(app.page, zhCN.drafts.search, letter)
    letters.push({ ours, baseline: await scanPlainly(plain, letter) })
  }
  writeRow({
    name: 'search letter to paint in 10,000 drafts, beside a plain scan',
    unit: 'ms',
    better: 'lower',
    goal: 3,
    pairs: letters,
  })
  await app.quit()
})

test('a durable save of a draft', async () => {
  const app = await launchApp({ size: [1440, 900] })
  await new FirstRunPage(app.page).choose('push')
  const composer = await ComposerPage.opened(app.page)
  const field = composer.field(zhCN.compose.defaultText)
  await field.fill('桂花乌龙今晚 20:00 开抢')
  await composer.isSaved()
  const text = JSON.stringify({ alert: '桂花乌龙今晚 20:00 开抢'.repeat(20) })
  await watchSaves(app.page)
  await ComposerPage.opened(app.page)
  const saves: Pair[] = []
  for (let round = 0; round < 3 * ROUNDS; round += 1) {
    const ours = await nextSave(app.page, () => field.press('a'))
    // Goal: twice the file and one call; so the call is halved into what is doubled.
    const baseline = (await saveFile(app.electron, text)) + (await callMain(app.page)) / 2
    saves.push({ ours, baseline })
    await app.page.waitForTimeout(700)
  }
  writeRow({
    name: 'durable save of a draft, beside a synced file and half a call into main',
    unit: 'ms',
    better: 'lower',
    goal: 2,
    pairs: saves,
  })
  await app.quit()
})
