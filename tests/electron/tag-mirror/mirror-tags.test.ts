import { describe, expect, it } from 'vitest'
import { createMirrorTags } from '../../../electron/tag-mirror/mirror-tags'
import { openDesk } from '../../../electron/tag-desk/open-desk'
import type { TagDesk } from '../../../electron/tag-desk/tag-desk'
import { createKeptLog } from '../../support/kept-log'
import { createMemoryStore } from '../../support/memory-store'
import { answered } from '../../support/outbox-bench'
import { rehearsalProfile } from '../../support/sample-profiles'

describe('what RongCloud says of tags', () => {
  it('is kept of those it names, and of nobody who is called as an object’s own word', async () => {
    const calls = await openDesk(createMemoryStore(), Date.now)
    const desk: TagDesk = {
      ask: ((name: string, input: never) => calls[name]?.(input)) as TagDesk['ask'],
      isThere: () => true,
      letGo: async () => undefined,
      close: async () => undefined,
    }
    const mirror = createMirrorTags({
      desk,
      findProfile: () => ({ ...rehearsalProfile, tagsGet: true }),
      call: async () => ({ ...answered(200), tags: { u1: ['会员'] } }),
      requestId: () => 'r',
      clock: () => 1000,
      log: createKeptLog(),
    })
    const userIds = ['u1', 'u2', 'constructor', '__proto__', 'toString']
    expect(await mirror.fetch({ profileId: 'sample', userIds })).toEqual({
      ok: true,
      value: { people: 1 },
    })
    expect(await mirror.dictionary({ profileId: 'sample' })).toMatchObject({
      value: { people: 1, tags: [{ tag: '会员', people: 1 }] },
    })
  })
})
