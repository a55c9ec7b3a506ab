import type { ElectronApplication, Page } from '@playwright/test'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownProgram } from '../support/own-program'
// For the type of `window.bridge`.
import type {} from '../../renderer/api'

/** From another room to the list, until its first rows were painted, ms. */
export const openList = async (page: Page): Promise<number> => {
  await page.evaluate(() => {
    location.hash = '#/integration'
  })
  await page.locator('[data-row]').first().waitFor({ state: 'detached' })
  await page.waitForTimeout(300)
  return page.evaluate(() => {
    const start = performance.now()
    location.hash = '#/drafts'
    return new Promise<number>((resolve) => {
      const painted = new MessageChannel()
      painted.port1.onmessage = () => resolve(performance.now() - start)
      const look = (): void => {
        if (document.querySelector('[data-row]') === null) requestAnimationFrame(look)
        else requestAnimationFrame(() => painted.port2.postMessage(null))
      }
      requestAnimationFrame(look)
    })
  })
}

/** From a fresh page to the first rows of the list, ms: nothing is in memory yet. */
export const startList = async (page: Page): Promise<number> => {
  await page.reload({ waitUntil: 'commit' })
  await page.locator('[data-row]').first().waitFor()
  return page.evaluate(() => performance.now())
}

declare global {
  interface Window {
    saves: number[]
  }
}

/** From now on the page notes how long each of the app's own saves took, from its begin to the disk, ms. */
export const watchSaves = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.saves = []
    const begun = new WeakMap<IDBTransaction, number>()
    const { get, put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.get = function (key) {
      if (!begun.has(this.transaction)) begun.set(this.transaction, performance.now())
      return get.call(this, key)
    }
    IDBObjectStore.prototype.put = function (value, key) {
      const start = begun.get(this.transaction) ?? performance.now()
      if (this.name === 'drafts')
        this.transaction.addEventListener('complete', () =>
          window.saves.push(performance.now() - start),
        )
      return key === undefined ? put.call(this, value) : put.call(this, value, key)
    }
  })

/** Saves as a program without a database does it: a file beside it, synced, put in its place; ms. */
export const saveFile = (electron: ElectronApplication, text: string): Promise<number> => {
  const file = join(mkdtempSync(join(tmpdir(), 'pushdesk-save-')), 'draft.json')
  return electron.evaluate(
    (_, [to, words]) => {
      const fs = (process.mainModule as NodeModule).require('node:fs') as typeof import('node:fs')
      const start = performance.now()
      const handle = fs.openSync(`${to}.new`, 'w')
      fs.writeSync(handle, words)
      fs.fsyncSync(handle)
      fs.closeSync(handle)
      fs.renameSync(`${to}.new`, to)
      return performance.now() - start
    },
    [file, text] as const,
  )
}

/** One empty call into main and back, ms. */
export const callMain = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const start = performance.now()
    await window.bridge.call('mirror.some', { ids: [] })
    return performance.now() - start
  })

/** A program of one blank window: the same Electron, whose resources hold nothing else. Its binary. */
export function blankProgram(executable: string): string {
  const { binary, app: own } = ownProgram(executable)
  writeFileSync(join(own, 'package.json'), '{"name":"blank","main":"main.js"}')
  writeFileSync(
    join(own, 'main.js'),
    `const { app, BrowserWindow } = require('electron')
     app.whenReady().then(() => new BrowserWindow({
       width: 1440, height: 900, webPreferences: { sandbox: true },
     }).loadURL('data:text/html,<!doctype html><p>x'))`,
  )
  return binary
}

/** All of a program's processes together, what each has for itself and its share of the rest, MB. */
export const memoryOf = (electron: ElectronApplication): Promise<number> =>
  electron.evaluate(({ app }) => {
    const fs = (process.mainModule as NodeModule).require('node:fs') as typeof import('node:fs')
    const shares = app.getAppMetrics().map(({ pid, memory }) => {
      try {
        const rollup = fs.readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8')
        return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? memory.workingSetSize)
      } catch {
        return memory.workingSetSize
      }
    })
    return shares.reduce((sum, share) => sum + share, 0) / 1024
  })
