import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
// For the type of `window.bridge`.
import type {} from '../../renderer/api'
import { zhCN } from '../../renderer/wording/zh-CN'
import { newDraft } from '../../shared/message/draft'
import { damageFile, damages, filesOfKind, levelFiles } from '../support/damage-files'
import { DraftsPage } from './pages/drafts-page'
import { freshDataFolder, launchApp, type RunningApp } from '../support/launch-app'

const t = zhCN.drafts
const COUNT = 40
const all = Boolean(process.env['PUSHDESK_ALL_FAULTS'])

/** Of each way that a home can be lost, one in every run; the rest with all faults. */
const always = new Set(['.log deleted', '.log flipped', 'CURRENT emptied', 'MANIFEST cut'])

/**
 * Seen to lose the same drafts once more at the start after: what is put back in place does not last
 * in a journal that is cut. Every start brings them back, and says so; no draft is lost.
 */
const comesAgain = new Set(['.log cut'])

const drafts = Array.from({ length: COUNT }, (_, n) => ({
  ...newDraft('push', `draft-${String(n).padStart(2, '0')}`, Date.now()),
  name: `草稿 ${n}`,
  alert: `茶${n} `.repeat(300),
}))

/** Writes all of them past the app into the database of the window, so many times over. */
const write = (page: Page, times: number): Promise<void> =>
  page.evaluate(
    ([text, count]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pushdesk')
        opening.onerror = () => reject(new Error('not opened'))
        opening.onsuccess = () => {
          const put = (left: number): void => {
            const transaction = opening.result.transaction('drafts', 'readwrite')
            for (const record of JSON.parse(text) as unknown[])
              transaction.objectStore('drafts').put(record)
            transaction.oncomplete = () => {
              if (left > 1) return put(left - 1)
              opening.result.close()
              resolve()
            }
          }
          put(count)
        }
      }),
    [JSON.stringify(drafts), times] as const,
  )

/** A data folder with `COUNT` drafts in both copies, made once and copied for each test. */
let sound: string

test.beforeAll(async () => {
  const app = await launchApp()
  sound = app.dataFolder
  // Only then has the window made its database.
  await expect(app.page.getByText(t.first.title)).toBeVisible()
  await write(app.page, 1)
  // The start after it finds drafts that have no second copy yet, and makes one.
  await app.page.reload()
  await showsAll(app)
  await expect.poll(() => mirrored(app)).toBe(COUNT)
  await app.quit()
})

/** So often (times) all of them are written anew until LevelDB puts them into a table. */
const WRITINGS = 80

/** A copy whose home has tables, too: of few drafts Chromium makes none, they stay in the journal. */
async function copyWithTables(): Promise<string> {
  const dataFolder = copyOfSound()
  const app = await launchApp({ dataFolder })
  await showsAll(app)
  await write(app.page, WRITINGS)
  await app.quit()
  return dataFolder
}

const mirrored = (app: RunningApp): Promise<number> =>
  app.page.evaluate(async () => {
    const page = (await window.bridge.call('mirror.heads', { after: null })) as {
      value: { heads: { kind: string }[] }
    }
    return page.value.heads.filter(({ kind }) => kind === 'kept').length
  })

async function showsAll(app: RunningApp): Promise<void> {
  await expect(app.page.getByText(t.count(COUNT))).toBeVisible()
  await new DraftsPage(app.page).has(COUNT)
}

function copyOfSound(): string {
  const dataFolder = freshDataFolder()
  cpSync(sound, dataFolder, { recursive: true })
  return dataFolder
}

/** What is said; a live region of the shell is always there, and empty. */
const told = (app: RunningApp) => app.page.getByRole('alert').filter({ hasText: /\S/ })

for (const kind of levelFiles)
  for (const damage of damages)
    test(`a home whose ${kind} is ${damage} shows every draft, and the next start is clean`, async () => {
      test.skip(!all && !always.has(`${kind} ${damage}`), 'runs with PUSHDESK_ALL_FAULTS=1')
      const dataFolder = kind === '.ldb' ? await copyWithTables() : copyOfSound()
      const files = filesOfKind(join(dataFolder, 'IndexedDB'), kind)
      expect(files).not.toEqual([])
      for (const file of files) damageFile(file, damage)

      const app = await launchApp({ dataFolder })
      await showsAll(app)
      if (always.has(`${kind} ${damage}`)) await expect(told(app)).toContainText(t.start.look)
      const sentence = (await told(app).allTextContents()).join(' ')
      test.info().annotations.push({ type: 'told', description: sentence })
      if (sentence !== '') {
        await app.page.getByRole('button', { name: t.start.look }).click()
        await expect(app.page.getByRole('list', { name: t.start.list })).toContainText('草稿')
      }
      const needsRestart = await app.page.getByRole('button', { name: t.start.restart }).isVisible()
      if (needsRestart)
        await app.page.evaluate(() => window.bridge.call('mirror.quarantine', undefined))
      await app.quit()

      if (needsRestart) {
        const moved = await launchApp({ dataFolder })
        await showsAll(moved)
        await moved.quit()
      }
      const second = await launchApp({ dataFolder })
      await showsAll(second)
      if (!comesAgain.has(`${kind} ${damage}`)) await expect(told(second)).toHaveCount(0)
      await second.quit()
    })

test('a second copy that is damaged costs no draft', async () => {
  const dataFolder = copyOfSound()
  for (const file of filesOfKind(join(dataFolder, 'store'), '.log')) damageFile(file, 'flipped')
  const app = await launchApp({ dataFolder })
  await app.electron.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false })
  })
  await showsAll(app)
  await expect.poll(() => mirrored(app)).toBe(COUNT)
  await app.quit()
})

test('a home that will not open at all is moved aside by the restart, and everything is back', async () => {
  const dataFolder = copyOfSound()
  const app = await launchApp({ dataFolder })
  await app.page.evaluate(() => window.bridge.call('mirror.quarantine', undefined))
  await app.quit()
  const again = await launchApp({ dataFolder })
  await showsAll(again)
  await expect(told(again)).toHaveText(new RegExp(t.start.back(COUNT).slice(0, 8)))
  await again.quit()
  expect(filesOfKind(join(dataFolder, 'quarantine'), 'CURRENT')).toHaveLength(1)
})
