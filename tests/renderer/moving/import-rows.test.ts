import { expect, it } from 'vitest'
import { changesOf, importRows } from '../../../renderer/moving/import-rows'
import { planImport } from '../../../shared/moving/plan-import'
import type { Segment } from '../../../shared/segments/segment'
import { readyDraft } from '../../support/ready-draft'

const people = (tags: string[]): Segment['audience'] => ({
  ...{ tags, tagsAny: [], userIds: [], packageName: '' },
})
const segment = (id: string, tags: string[]): Segment => ({
  ...{ id, profileId: 'p', name: id, createdAt: 0, savedAt: 1 },
  audience: people(tags),
})

it('has a row for each saved audience, called a copy where it stands beside ours: the figures missed them', () => {
  const plan = planImport({
    records: [
      { type: 'draft', draft: readyDraft('a') },
      { type: 'segment', segment: segment('new', ['a']) },
      { type: 'segment', segment: segment('ours', ['b']) },
    ],
    shelf: {
      ...{ drafts: [], deletedAt: new Map(), versionIds: new Set(), profiles: [] },
      segments: [segment('ours', ['c'])],
    },
    choice: 'both',
    now: 1,
    copyOf: (one) => one,
    copyOfSegment: (one) => ({ ...one, id: 'copy' }),
  })
  const rows = importRows(plan).map(({ does, of, name }) => [does, of, name])
  expect(rows).toEqual([
    ['added', 'segment', 'new'],
    ['copied', 'segment', 'ours'],
    ['added', 'draft', readyDraft('a').name],
  ])
  expect(changesOf(plan)).toBe(3)
})
