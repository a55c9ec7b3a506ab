import { flushPromises } from '@vue/test-utils'
import { effectScope, ref, type Ref } from 'vue'
import { describe, expect, it } from 'vitest'
import { useSegmentCopy, type SegmentNews } from '../../../renderer/compose/use-segment-copy'
import { useSegments } from '../../../renderer/stores/segments'
import { newDraft, type Draft } from '../../../shared/message/draft'
import type { Segment } from '../../../shared/segments/segment'
import { fakeWindow } from '../send/fake-bridge'

const segment = (tags: string[]): Segment => ({
  ...{ id: 's1', profileId: 'p1', name: '老客', createdAt: 0, savedAt: 0 },
  audience: { tags, tagsAny: [], userIds: [], packageName: '' },
})

let news: { readonly value: SegmentNews | null }
async function linked(saved: Segment, frozen = false): Promise<Ref<Draft | null>> {
  await fakeWindow({
    'segments.list': () => ({ ok: true, value: [saved] }),
    'segments.save': (input) => ({ ok: true, value: input }),
  })
  const draft = newDraft('push', 'd1', 0)
  const current = ref<Draft | null>({
    ...draft,
    audience: { ...draft.audience, tags: ['老客'], segment: { id: 's1', name: '熟客' } },
  })
  effectScope().run(() => {
    news = useSegmentCopy(current, { frozen: () => frozen })
  })
  await flushPromises()
  return current
}

describe('a draft that names a saved audience', () => {
  it('takes over what was changed in it since, so that nobody sends to the people of last week', async () => {
    const draft = await linked(segment(['老客', '北京']))
    expect(draft.value?.audience).toMatchObject({
      tags: ['老客', '北京'],
      // Also what it is called: the receipt names it as it was at the send.
      segment: { id: 's1', name: '老客' },
    })
    expect(news.value).toMatchObject({ kind: 'followed', before: { tags: ['老客'] } })
    await useSegments().save(segment(['上海']))
    expect(draft.value?.audience).toMatchObject({ tags: ['上海'], segment: { id: 's1' } })
    expect(news.value).toMatchObject({ kind: 'followed', before: { tags: ['老客', '北京'] } })
  })

  it('keeps what somebody edited before the saved audiences were read: they must not undo it', async () => {
    let answer = (_value: unknown): void => undefined
    const asked = new Promise((resolve) => (answer = resolve))
    await fakeWindow({ 'segments.list': () => asked })
    const draft = newDraft('push', 'd1', 0)
    const current = ref<Draft | null>({
      ...draft,
      audience: { ...draft.audience, tags: ['老客'], segment: { id: 's1', name: '老客' } },
    })
    effectScope().run(() => {
      useSegmentCopy(current, { frozen: () => false })
    })
    current.value?.audience.tags.push('北京')
    await flushPromises()
    answer({ ok: true, value: [segment(['上海'])] })
    await flushPromises()
    expect(current.value?.audience.tags).toEqual(['老客', '北京'])
    expect(current.value?.audience.segment).toBeUndefined()
  })

  it('keeps its conditions while it is being sent', async () => {
    const draft = await linked(segment(['上海']), true)
    expect(draft.value?.audience.tags).toEqual(['老客'])
    expect(news.value).toBeNull()
  })

  it('has conditions of its own once somebody edits them: the next start must not undo that', async () => {
    const draft = await linked(segment(['老客']))
    draft.value?.audience.tags.push('北京')
    await flushPromises()
    expect(draft.value?.audience.segment).toBeUndefined()
    expect(news.value).toMatchObject({ kind: 'let_go', segment: { id: 's1' } })
    await useSegments().save(segment(['上海']))
    expect(draft.value?.audience.tags).toEqual(['老客', '北京'])
  })
})
