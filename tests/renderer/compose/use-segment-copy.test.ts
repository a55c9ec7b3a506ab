import { flushPromises } from '@vue/test-utils'
import { effectScope, ref, type Ref } from 'vue'
import { describe, expect, it } from 'vitest'
import { useSegmentCopy } from '../../../renderer/compose/use-segment-copy'
import { useSegments } from '../../../renderer/stores/segments'
import { newDraft, type Draft } from '../../../shared/message/draft'
import type { Segment } from '../../../shared/segments/segment'
import { fakeWindow } from '../send/fake-bridge'

const segment = (tags: string[]): Segment => ({
  ...{ id: 's1', profileId: 'p1', name: '老客', createdAt: 0, savedAt: 0 },
  audience: { tags, tagsAny: [], userIds: [], packageName: '' },
})

async function linked(saved: Segment, frozen = false): Promise<Ref<Draft | null>> {
  await fakeWindow({
    'segments.list': () => ({ ok: true, value: [saved] }),
    'segments.save': (input) => ({ ok: true, value: input }),
  })
  const draft = newDraft('push', 'd1', 0)
  const current = ref<Draft | null>({
    ...draft,
    audience: { ...draft.audience, tags: ['老客'], segmentId: 's1' },
  })
  effectScope().run(() => useSegmentCopy(current, { frozen: () => frozen }))
  await flushPromises()
  return current
}

describe('a draft that names a saved audience', () => {
  it('takes over what was changed in it since, so that nobody sends to the people of last week', async () => {
    const draft = await linked(segment(['老客', '北京']))
    expect(draft.value?.audience).toMatchObject({ tags: ['老客', '北京'], segmentId: 's1' })
    await useSegments().save(segment(['上海']))
    expect(draft.value?.audience).toMatchObject({ tags: ['上海'], segmentId: 's1' })
  })

  it('keeps its conditions while it is being sent', async () => {
    const draft = await linked(segment(['上海']), true)
    expect(draft.value?.audience.tags).toEqual(['老客'])
  })

  it('has conditions of its own once somebody edits them: the next start must not undo that', async () => {
    const draft = await linked(segment(['老客']))
    draft.value?.audience.tags.push('北京')
    await flushPromises()
    expect(draft.value?.audience.segmentId).toBeUndefined()
    await useSegments().save(segment(['上海']))
    expect(draft.value?.audience.tags).toEqual(['老客', '北京'])
  })
})
