import { expect, it } from 'vitest'
import type { Draft } from '../../../shared/message/draft'
import { planImport } from '../../../shared/moving/plan-import'
import { unlinkPlan } from '../../../shared/moving/unlink-plan'
import { readyDraft } from '../../support/ready-draft'

const naming = (id: string, segment: string, alert = 'a'): Draft => {
  const draft = readyDraft(alert)
  const audience = { ...draft.audience, tags: ['新客'], segment: { id: segment, name: segment } }
  return { ...draft, id, updatedAt: 5, audience }
}
const version = (id: string, segment: string) => ({
  ...{ id, draftId: 'a', at: 1, reason: 'named' as const, name: '' },
  draft: naming('a', segment),
})
const planned = (choice: 'both' | 'file') =>
  planImport({
    records: [
      { type: 'draft', draft: naming('new', 'left') },
      { type: 'draft', draft: naming('kept', 'saved') },
      { type: 'draft', draft: naming('here', 'left', 'b') },
      { type: 'version', version: version('v', 'left') },
      { type: 'version', version: version('w', 'saved') },
    ],
    shelf: {
      ...{ drafts: [naming('here', 'left')], deletedAt: new Map(), versionIds: new Set() },
      ...{ profiles: [], segments: [] },
    },
    ...{ choice, now: 9, copyOf: (one) => ({ ...one, id: 'copy' }), copyOfSegment: (one) => one },
  })
const links = (drafts: readonly Draft[]) => drafts.map(({ audience }) => audience.segment?.id)

it('names no audience that did not come in, wherever the draft goes, and loses no condition', () => {
  const left = new Set(['left'])
  const both = unlinkPlan(planned('both'), left)
  expect(links(both.added)).toEqual([undefined, 'saved'])
  expect(links(both.copied)).toEqual([undefined])
  expect(links(both.versions.map(({ draft }) => draft))).toEqual([undefined, 'saved'])
  const { replaced } = unlinkPlan(planned('file'), left)
  expect(links(replaced.map(({ after }) => after))).toEqual([undefined])
  // Ours is only shown, and stays as it was.
  expect(links(replaced.map(({ before }) => before))).toEqual(['left'])
  for (const { audience } of [...both.added, ...both.copied, ...replaced.map((one) => one.after)])
    expect(audience.tags).toEqual(['新客'])
})

it('changes no plan of which every audience came in', () => {
  expect(unlinkPlan(planned('both'), new Set())).toEqual(planned('both'))
})
