import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
// For the type of `window.bridge`.
import type {} from '../../renderer/api'
import { zhCN } from '../../renderer/wording/zh-CN'
import type { BoardFormat } from '../../shared/board/board-order'
import { launchApp, type RunningApp } from '../support/launch-app'
import { FirstRunPage } from './pages/first-run-page'

const t = zhCN.board
const TEXT = '三款秋茶今晚 20:00 开抢，点开提前加入购物车。'
const folder = mkdtempSync(join(tmpdir(), 'pushdesk-board-'))
let app: RunningApp

test.beforeAll(async () => {
  app = await launchApp({ size: [1440, 900] })
  const composer = await new FirstRunPage(app.page).choose('broadcast')
  await composer.write(zhCN.compose.defaultText, TEXT)
  // At once, so that the last words are still on their way to the disk.
  await app.page.evaluate(() => {
    location.hash += '/situations'
  })
  await app.page.getByRole('heading', { name: t.heading }).waitFor()
})
test.afterAll(async () => {
  await app.quit()
})

/** The system's dialog, answered as somebody who chooses `path` would, or who closes it. */
async function answerDialog(path: string | null): Promise<void> {
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)
}

async function save(format: BoardFormat, path: string | null): Promise<void> {
  await answerDialog(path)
  await app.page.getByRole('button', { name: t.save[format] }).click()
}

async function isSaved(path: string): Promise<void> {
  await expect(app.page.getByText(t.save.saved(path))).toBeVisible({ timeout: 30_000 })
}

const phones = () => app.page.getByRole('figure').getByRole('img')

test('the hidden page draws the words typed last, and may not send', async () => {
  const path = join(folder, 'watched.png')
  const opened = app.electron.waitForEvent('window')
  await save('png', path)
  const hidden = await opened
  await hidden.waitForFunction(() => 'bridge' in window)
  const answer = await hidden.evaluate(() => window.bridge.call('outbox.submit', {}))
  expect(answer).toEqual({ ok: false, failure: { kind: 'untrusted_sender' } })
  await expect(hidden.getByText(TEXT.slice(0, 8)).first()).toBeAttached()
  await isSaved(path)
  expect(app.electron.windows()).toHaveLength(1)
})

test('the board shows every situation of a broadcast at once, each with its label', async () => {
  const count = await phones().count()
  expect(count).toBeGreaterThanOrEqual(24)
  const list = app.page.getByRole('list', { name: t.counts })
  const numbers = (await list.getByRole('listitem').allInnerTexts()).map((text) =>
    Number(/\d+/.exec(text)?.[0]),
  )
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(count)
})

test('saves a PNG of the whole board, twice as fine and larger than the window', async () => {
  const path = join(folder, 'board.png')
  await save('png', path)
  await isSaved(path)
  const png = readFileSync(path)
  expect(png.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'))
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  expect(width).toBe(2 * 1374)
  expect(height).toBeGreaterThan(2 * 900)
  // A white or transparent sheet of that size takes a few kB.
  expect(png.length).toBeGreaterThan(200_000)
  expect(app.electron.windows()).toHaveLength(1)
})

test('saves the same PNG while the window is zoomed in', async () => {
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1.5)
  })
  const path = join(folder, 'zoomed.png')
  await save('png', path)
  await isSaved(path)
  expect(readFileSync(path).readUInt32BE(16)).toBe(2 * 1374)
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1)
  })
})

test('saves a PDF', async () => {
  const path = join(folder, 'board.pdf')
  await save('pdf', path)
  await isSaved(path)
  const pdf = readFileSync(path, 'latin1')
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  expect(pdf.trimEnd().slice(-5)).toBe('%%EOF')
  expect(pdf.length).toBeGreaterThan(100_000)
  expect(app.electron.windows()).toHaveLength(1)
})

test('a cancelled dialog and a folder that is gone leave no file and no window behind', async () => {
  await save('png', null)
  await expect(app.page.getByRole('button', { name: t.save.png })).toBeEnabled()
  const gone = join(folder, 'gone', 'board.png')
  await save('png', gone)
  await expect(app.page.getByText(zhCN.files.disk.gone)).toBeVisible({ timeout: 30_000 })
  expect(existsSync(gone)).toBe(false)
  expect(app.electron.windows()).toHaveLength(1)
})

test('a file that the dialog did not ask about is not replaced', async () => {
  const old = join(folder, 'mine.png')
  writeFileSync(old, 'mine')
  await app.electron.evaluate(
    ({ dialog }, name) => {
      const answers = [{ canceled: false, filePath: name }]
      dialog.showSaveDialog = () =>
        Promise.resolve(answers.shift() ?? { canceled: true, filePath: '' })
    },
    join(folder, 'mine'),
  )
  await app.page.getByRole('button', { name: t.save.png }).click()
  await expect(app.page.getByRole('button', { name: t.save.png })).toBeEnabled({ timeout: 30_000 })
  expect(readFileSync(old, 'utf8')).toBe('mine')
})
