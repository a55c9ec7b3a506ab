import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils'
import { IDBFactory } from 'fake-indexeddb'
import { afterAll, vi } from 'vitest'

// The test files of the window share one, for making it takes longer than most tests: each file finds
// it as new, and leaves nothing in it that goes on.
vi.unstubAllGlobals()
vi.restoreAllMocks()
vi.useRealTimers()
document.body.replaceChildren()
localStorage.clear()
sessionStorage.clear()
location.hash = ''
// Only for those who have brought one.
if ('indexedDB' in globalThis) globalThis.indexedDB = new IDBFactory()

disableAutoUnmount()
enableAutoUnmount(afterAll)
afterAll(() => {
  vi.useRealTimers()
})
