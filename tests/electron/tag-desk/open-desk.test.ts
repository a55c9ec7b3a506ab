import { describe, expect, it } from 'vitest'
import { openDesk } from '../../../electron/tag-desk/open-desk'
import { mirrorLevel } from '../../../electron/tag-mirror/mirror'
import type { Store } from '../../../electron/store/store'
import { createMemoryStore } from '../../support/memory-store'

describe('the desk of tags', () => {
  it('reads a mirror again that could not be read once: it stayed closed for the whole run', async () => {
    const store = createMemoryStore()
    let broken = true
    const flaky: Store = {
      ...store,
      sublevel: (name, schema) => {
        const level = store.sublevel(name, schema)
        return {
          ...level,
          page: (after, most) =>
            broken && name === mirrorLevel('k')
              ? Promise.reject(new Error('EIO'))
              : level.page(after, most),
        }
      },
    }
    const desk = await openDesk(flaky, Date.now)
    await expect(desk.dictionary({ appKey: 'k' })).rejects.toThrow('EIO')
    broken = false
    expect(await desk.dictionary({ appKey: 'k' })).toEqual({ people: 0, tags: [] })
  })
})
