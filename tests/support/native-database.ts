/** Opens the database past Dexie, as another version of the app would. */
export function openNatively(
  name: string,
  version?: number,
  upgrade: (database: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => upgrade(request.result)
    request.onerror = () => reject(request.error ?? new Error('not opened'))
    request.onsuccess = () => resolve(request.result)
  })
}

/** The database of drafts as the first version of the app made it; Dexie multiplies by ten. */
export async function makeVersion1(
  name: string,
  drafts: readonly unknown[],
  version = 10,
): Promise<void> {
  const database = await openNatively(name, version, (made) => {
    const store = made.createObjectStore('drafts', { keyPath: 'id' })
    store.createIndex('updatedAt', 'updatedAt')
    store.createIndex('kind', 'kind')
  })
  const transaction = database.transaction('drafts', 'readwrite')
  for (const draft of drafts) transaction.objectStore('drafts').put(draft)
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  database.close()
}
