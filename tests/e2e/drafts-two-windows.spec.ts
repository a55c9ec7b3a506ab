import { expect, test, type Page } from '@playwright/test'
import { zhCN } from '../../renderer/wording/zh-CN'
import { launchApp } from '../support/launch-app'
import { FirstRunPage } from './pages/first-run-page'

const t = zhCN.compose

/**
 * Saves the only draft with another text, as a second window of the app would: main opens but one and
 * answers no other, so the test's hand writes into the same database.
 */
async function saveElsewhere(page: Page, alert: string): Promise<void> {
  await page.evaluate(async (text) => {
    const wait = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('no reason'))
      })
    const database = await wait(indexedDB.open('pushdesk'))
    const store = database.transaction('drafts', 'readwrite').objectStore('drafts')
    const [draft] = await wait<object[]>(store.getAll())
    await wait(store.put({ ...draft, alert: text, updatedAt: Date.now() }))
    database.close()
  }, alert)
}

test('a draft that another window saved meanwhile is kept beside this one, under a name that says so', async () => {
  const app = await launchApp()
  const composer = await new FirstRunPage(app.page).choose('push')
  await composer.write(t.defaultText, '一起开的草稿')
  await composer.isSaved()
  await saveElsewhere(app.page, '那边改的')
  // This window has not seen that, and goes on writing.
  await composer.write(t.defaultText, '这边改的')
  await composer.isSaved()

  await app.kill()
  const again = await launchApp({ dataFolder: app.dataFolder })
  const rows = again.page.locator('[data-row]')
  await expect(rows).toHaveCount(2)
  await expect(rows.filter({ hasText: '这边改的' })).toHaveCount(1)
  await expect(rows.filter({ hasText: '那边改的' })).toContainText(
    zhCN.drafts.changedElsewhere(zhCN.drafts.unnamed),
  )
  await again.quit()
})
