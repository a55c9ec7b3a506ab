import { describe, expect, it } from 'vitest'
import type { ConflictChoice } from '../../../shared/moving/plan-import'
import { placeSegments } from '../../../shared/moving/place-segments'
import type { Segment } from '../../../shared/segments/segment'

const segment = (id: string, savedAt: number, tag: string): Segment => ({
  ...{ id, profileId: 'p', name: id, createdAt: 0, savedAt },
  audience: { tags: [tag], tagsAny: [], userIds: [], packageName: '' },
})

it('makes no second copy of an audience that an earlier import has put beside ours', () => {
  const [theirs, ours] = [segment('a', 1, '新客'), segment('a', 5, '老客')]
  const place = (here: readonly Segment[], id: string) =>
    placeSegments({
      ...{ theirs: [theirs], ours: here, choice: 'both' },
      copyOf: (one) => ({ ...one, id, name: `${one.name} · 导入` }),
    })
  const first = place([ours], 'copy')
  expect(first.added.map(({ id }) => id)).toEqual(['copy'])
  const again = place([ours, ...first.added], 'another')
  expect(again.added).toEqual([])
  expect(again.copies.get('a')?.id).toBe('copy')
  // The same people of another app are other people.
  const foreign = first.added.map((one) => ({ ...one, profileId: 'another' }))
  expect(place([ours, ...foreign], 'another').added.map(({ id }) => id)).toEqual(['another'])
})

describe('the ids under which the file’s audience stands from now on', () => {
  const theirs = [
    segment('new', 1, '新客'),
    segment('same', 9, '老客'),
    segment('later', 9, '新客'),
    segment('older', 1, '新客'),
  ]
  const ours = ['same', 'later', 'older'].map((id) => segment(id, 5, '老客'))
  const taken = (choice: ConflictChoice): readonly string[] => [
    ...placeSegments({
      ...{ theirs, ours, choice },
      copyOf: (one) => ({ ...one, id: `${one.id}-copy` }),
    }).taken,
  ]

  it('hold none where ours stays', () => {
    expect(taken('newer')).toEqual(['new', 'same', 'later'])
    expect(taken('file')).toEqual(['new', 'same', 'later', 'older'])
  })

  it('hold none that came in as a copy: under that id ours goes on standing', () => {
    expect(taken('both')).toEqual(['new', 'same'])
  })
})
