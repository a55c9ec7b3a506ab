import type { Page } from '@playwright/test'

/** How many are written in one transaction. */
const PART = 5_000

/**
 * Writes `count` drafts past the app into the database of the window, as different as people's are,
 * each a minute older than the one before.
 */
export async function seedDrafts(page: Page, count: number, now = Date.now()): Promise<void> {
  for (let from = 0; from < count; from += PART)
    await page.evaluate(
      ([first, last, newest]) =>
        new Promise<void>((resolve, reject) => {
          const teas = ['桂花乌龙', '武夷水仙', '古树白茶', '明前龙井', '正山小种', '凤凰单丛']
          const extras = { view: 'rows', rows: [] }
          const opening = indexedDB.open('pushdesk')
          opening.onerror = () => reject(new Error('not opened'))
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('drafts', 'readwrite')
            const store = transaction.objectStore('drafts')
            for (let n = first; n < last; n += 1) {
              const tea = teas[n % teas.length] ?? ''
              store.put({
                kind: 'push',
                id: `seed-${String(n).padStart(6, '0')}`,
                name: `${tea}上新 第 ${String(n)} 份`,
                platforms: { ios: true, android: n % 3 !== 0 },
                alert: `${tea}今晚 20:00 开抢，前 500 单加赠手作茶点一份，点开提前加入购物车。${String(n)}`,
                ios: {
                  title: tea,
                  alert: null,
                  badge: { mode: 'unchanged' },
                  silent: false,
                  extras,
                },
                android: { alert: null, extras },
                audience: {
                  everyone: n % 2 === 0,
                  tags: [],
                  tagsAny: [],
                  userIds: [],
                  packageName: '',
                },
                beyond: {},
                filing: { folder: '', labels: [], template: false, binnedAt: null },
                createdAt: newest - n * 60_000,
                updatedAt: newest - n * 60_000,
              })
            }
            transaction.onabort = () => reject(new Error('not written'))
            transaction.oncomplete = () => {
              opening.result.close()
              resolve()
            }
          }
        }),
      [from, Math.min(from + PART, count), now] as const,
    )
}
