import { expect, it } from 'vitest'
import { takeSegments } from '../../../renderer/moving/take-segments'
import { fail, ok } from '../../../shared/result'
import type { Segment } from '../../../shared/segments/segment'

const segment = (id: string, savedAt: number): Segment => ({
  ...{ id, profileId: 'p', name: id, createdAt: 0, savedAt },
  audience: { tags: [], tagsAny: [], userIds: [], packageName: '' },
})

it('takes back what it saved and nothing else: what was not saved may be another’s by now', async () => {
  const before = [segment('replaced', 1), segment('refused', 1)]
  const kept = new Map(before.map((one) => [one.id, one]))
  const asked: string[] = []
  const { left, undo } = await takeSegments(
    { added: [segment('added', 5)], replaced: [segment('replaced', 5), segment('refused', 5)] },
    before,
    {
      save: (one) => {
        asked.push(`save ${one.id}`)
        if (one.id === 'refused') return Promise.resolve(fail('refused'))
        kept.set(one.id, one)
        return Promise.resolve(ok(null))
      },
      remove: (id) => {
        asked.push(`remove ${id}`)
        return Promise.resolve(kept.delete(id))
      },
    },
  )
  expect(left).toEqual([segment('refused', 5)])
  expect(kept.get('replaced')?.savedAt).toBe(5)
  asked.length = 0
  await undo()
  expect([...kept.values()]).toEqual(before)
  expect(asked).toEqual(['remove added', 'save replaced'])
})
