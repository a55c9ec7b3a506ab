import { test } from '@playwright/test'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { zhCN } from '../../renderer/wording/zh-CN'
import { FirstRunPage } from '../e2e/pages/first-run-page'
import { electronCommand, freshDataFolder, launchApp } from '../support/launch-app'
import { memoryOf, startAlone, threadsOf, usedBetween, type Alone } from './at-rest'
import { blankProgram } from './blank-program'
import { blankStarter, startProgram } from './start-measures'
import { writeRow, type Pair } from './write-row'

const ROUNDS = 9
/**
 * ms, as reliability.md asks. Never 10 s: Chromium's allocator sweeps every 4 s, in each program at its
 * own beat, and two sweeps of one beside three of the other are a ratio of 1.5.
 */
const IDLE = 30_000
/** So long a start takes at most, ms. */
const STARTED = 10_000
const out = join(__dirname, '../../out/renderer')
const common = { unit: 'ms', better: 'lower' } as const

/** A data folder with one draft in it, and the draft's id. */
async function oneDraft(): Promise<{ readonly folder: string; readonly id: string }> {
  const app = await launchApp()
  const composer = await new FirstRunPage(app.page).choose('push')
  await composer.type(zhCN.compose.defaultText, '桂花乌龙今晚 20:00 开抢')
  await composer.isSaved()
  const id = /drafts\/([^/?]+)/.exec(app.page.url())?.[1] ?? ''
  await app.quit()
  return { folder: app.dataFolder, id }
}

test('cold start, and what it weighs', async () => {
  test.setTimeout(15 * 60_000)
  const { folder, id } = await oneDraft()
  const { executable, args } = electronCommand(folder)
  const lean = [...args, '--no-sandbox', '--lang=zh-CN']
  const startBlank = blankStarter(executable, ['--no-sandbox'])
  // The first start of each reads its files into the system's memory.
  await (await startProgram(executable, lean)).end()
  await (await startBlank()).end()

  const shell: Pair[] = []
  const editor: Pair[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = await startProgram(executable, lean)
    await ours.page.waitForSelector('nav')
    const toEditor = await ours.page.evaluate(async (draft) => {
      const start = performance.now()
      location.hash = `#/drafts/${draft}`
      while (document.querySelector('textarea') === null)
        await new Promise((resolve) => requestAnimationFrame(resolve))
      await new Promise((resolve) => requestAnimationFrame(resolve))
      return performance.now() - start
    }, id)
    await ours.end()
    const theirs = await startBlank()
    await theirs.end()
    shell.push({ ours: ours.painted, baseline: theirs.painted })
    editor.push({ ours: ours.painted + toEditor, baseline: theirs.painted })
  }
  writeRow({
    name: 'cold start to the shell, beside a blank window',
    goal: 1.25,
    pairs: shell,
    ...common,
  })
  writeRow({
    name: 'cold start to a usable editor, beside a blank window',
    goal: 1.6,
    pairs: editor,
    ...common,
  })
})

test('at rest', async () => {
  test.setTimeout(15 * 60_000)
  const { folder } = await oneDraft()
  const { executable, args } = electronCommand(folder)
  const lean = [...args, '--no-sandbox', '--lang=zh-CN']
  // This folder opens, and shows the room that is measured: later nobody can look.
  const proof = await startProgram(executable, lean)
  await proof.page.waitForSelector('[data-row]')
  await proof.end()
  const blank = blankProgram(executable)
  const startBlank = (): Alone =>
    startAlone(blank, [`--user-data-dir=${freshDataFolder()}`, '--no-sandbox'])
  // The first Chromium program on an X display looks for a visual with OpenGL, and leaves what it found
  // to the others: 28 MB of Mesa, which would be charged to whichever of the two came first.
  const pathfinder = startBlank()
  await delay(STARTED)
  const ours = startAlone(executable, lean)
  const theirs = startBlank()
  await delay(STARTED)
  await pathfinder.end()
  await delay(10_000)
  const memory: Pair[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    memory.push({ ours: memoryOf(ours.pid), baseline: memoryOf(theirs.pid) })
    await delay(1_000)
  }
  // What the start has left lying about is swept up within a minute and a half; only then it is at rest.
  await delay(60_000)
  const cpu: Pair[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const [before, blankBefore] = [threadsOf(ours.pid), threadsOf(theirs.pid)]
    await delay(IDLE)
    cpu.push({
      ours: usedBetween(before, threadsOf(ours.pid)),
      baseline: usedBetween(blankBefore, threadsOf(theirs.pid)),
    })
  }
  // Both still whole at the end.
  memoryOf(ours.pid)
  memoryOf(theirs.pid)
  await ours.end()
  await theirs.end()
  writeRow({
    name: 'memory of all processes, idle, beside a blank window',
    unit: 'MB',
    better: 'lower',
    goal: 1.6,
    pairs: memory,
  })
  writeRow({
    name: `processor time in ${String(IDLE / 1_000)} s, idle, beside a blank window`,
    goal: 1.1,
    pairs: cpu,
    ...common,
  })
})

/** These files and all that they import before they run. */
function namedBy(files: readonly string[]): ReadonlySet<string> {
  const found = new Set(files)
  for (const file of found)
    for (const [, name] of readFileSync(join(out, file), 'utf8').matchAll(
      /(?:from|import)\s*"\.\/([^"]+\.js)"/g,
    ))
      found.add(`assets/${name ?? ''}`)
  return found
}

test('the weight of the code', () => {
  const size = (file: string): number => statSync(join(out, file)).size / 1000
  const [, entry = ''] =
    /src="\.\/(assets\/[^"]+\.js)"/.exec(readFileSync(join(out, 'index.html'), 'utf8')) ?? []
  const pairs = (ours: number, baseline: number): Pair[] =>
    Array.from({ length: 9 }, () => ({ ours, baseline }))
  const kilobytes = { unit: 'kB', better: 'lower', goal: 1 } as const
  writeRow({
    name: 'first chunk of JavaScript, beside 450 kB',
    pairs: pairs(size(entry), 450),
    ...kilobytes,
  })

  const assets = readdirSync(join(out, 'assets'))
  const rooms = ['DraftsView', 'ComposeView'].map(
    (room) =>
      `assets/${assets.find((name) => name.startsWith(`${room}-`) && name.endsWith('.js')) ?? ''}`,
  )
  const all = [...namedBy([entry, ...rooms])].reduce((sum, file) => sum + size(file), 0)
  writeRow({
    name: 'all JavaScript up to the editor, beside 1200 kB',
    pairs: pairs(all, 1200),
    ...kilobytes,
  })
})
