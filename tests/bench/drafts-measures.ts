import type { ElectronApplication, Page } from '@playwright/test'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
    tellSave: (began: number, ended: number) => void
  }
}

/**
 * From now on the page tells how long each of the app's own saves takes, from the begin of its
 * transaction to the disk, ms. In a fresh page: whoever listens after Dexie hears of the end only after
 * all that the app does then.
 */
export async function watchSaves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.tellSave = () => undefined
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (...args) {
      const start = performance.now()
      const begun = transaction.apply(this, args)
      if (begun.mode === 'readwrite' && begun.objectStoreNames.contains('drafts'))
        begun.addEventListener('complete', () => window.tellSave(start, performance.now()))
      return begun
    }
  })
  await page.reload()
}

/** How long the next save takes, which `act` asks for. Nothing is polled: that would paint frames meanwhile. */
export async function nextSave(page: Page, act: () => Promise<void>): Promise<number> {
  const saved = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const asked = performance.now()
        window.tellSave = (began, ended) => {
          // Not the late end of one before.
          if (began >= asked) resolve(ended - began)
        }
      }),
  )
  await act()
  return saved
}

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
