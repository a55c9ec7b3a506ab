import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils'
import { setActivePinia } from 'pinia'
import { afterAll, vi } from 'vitest'

// The test files of the window share one, for making it takes longer than most tests. Each begins with
// an empty page, no store and the real clock, and takes down what it mounted. Our own modules are read
// anew for each file; what lives in a library's module stays.
vi.unstubAllGlobals()
vi.restoreAllMocks()
vi.useRealTimers()
setActivePinia(undefined)
document.body.replaceChildren()
for (const { name } of [...document.documentElement.attributes])
  document.documentElement.removeAttribute(name)
localStorage.clear()
sessionStorage.clear()
location.hash = ''

disableAutoUnmount()
enableAutoUnmount(afterAll)
