import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../shared/message/draft'
import type { MovingRecord } from '../../../shared/moving/moving-record'
import {
  planImport,
  type ConflictChoice,
  type ImportShelf,
} from '../../../shared/moving/plan-import'
import type { Segment } from '../../../shared/segments/segment'
import { readyDraft } from '../../support/ready-draft'
import { productionProfile } from '../../support/sample-profiles'

const draft = (id: string, updatedAt: number, alert = 'a'): Draft => ({
  ...readyDraft(alert),
  id,
  updatedAt,
})
const nothing: ImportShelf = {
  drafts: [],
  deletedAt: new Map(),
  versionIds: new Set(),
  profiles: [],
  segments: [],
}
const plan = (
  records: readonly MovingRecord[],
  shelf: Partial<ImportShelf> = {},
  choice: ConflictChoice = 'newer',
) =>
  planImport({
    records,
    shelf: { ...nothing, ...shelf },
    choice,
    now: 1_000,
    copyOf: (one) => ({ ...one, id: `${one.id}-copy` }),
    copyOfSegment: (one) => ({ ...one, id: `${one.id}-copy` }),
  })
const line = (one: Draft): MovingRecord => ({ type: 'draft', draft: one })

describe('what an import will do', () => {
  it('leaves alone what says the same, whatever its date', () => {
    const planned = plan([line(draft('a', 9))], { drafts: [draft('a', 5)] })
    expect(planned).toMatchObject({ same: 1, added: [], replaced: [], kept: [] })
  })

  it('lets the later save win, and of two of one moment ours', () => {
    const drafts = [draft('a', 5), draft('b', 5), draft('c', 5)]
    const theirs = [draft('a', 6, 'later'), draft('b', 4, 'older'), draft('c', 5, 'other')]
    const { replaced, kept, copied } = plan(theirs.map(line), { drafts })
    expect(replaced.map(({ after }) => after)).toEqual([theirs[0]])
    expect(kept.map(({ id }) => id)).toEqual(['b', 'c'])
    expect(copied).toEqual([])
  })

  it('keeps both beside each other when asked, and loses neither', () => {
    const { copied, replaced } = plan(
      [line(draft('a', 9, 'b'))],
      { drafts: [draft('a', 5)] },
      'both',
    )
    expect(replaced).toEqual([])
    expect(copied).toMatchObject([{ id: 'a-copy', alert: 'b' }])
  })

  it('dates the file’s older text later than ours, or the second copy would undo it', () => {
    const ours = draft('a', 5_000)
    const { replaced } = plan([line(draft('a', 5, 'old'))], { drafts: [ours] }, 'file')
    expect(replaced).toMatchObject([{ before: ours, after: { alert: 'old', updatedAt: 5_001 } }])
  })

  it('dates a deleted draft later than its deletion, or the next start would delete it again', () => {
    const { added } = plan([line(draft('a', 5))], { deletedAt: new Map([['a', 70]]) })
    expect(added).toMatchObject([{ id: 'a', updatedAt: 71 }])
  })

  it('never changes an app that is here by the way', () => {
    const evil = { ...productionProfile, host: { kind: 'own' as const, url: 'https://a.example' } }
    const records: readonly MovingRecord[] = [
      { type: 'profile', profile: evil },
      { type: 'profile', profile: { ...productionProfile, id: 'other' } },
    ]
    const shelf = { profiles: [productionProfile] }
    for (const choice of ['newer', 'both'] as const)
      expect(plan(records, shelf, choice)).toMatchObject({
        profilesAdded: [{ id: 'other' }],
        profilesReplaced: [],
        profilesKept: [productionProfile],
      })
    expect(plan(records, shelf, 'file').profilesReplaced).toEqual([evil])
  })

  it('lets of two saved audiences the later save win, and overwrites none in silence', () => {
    const ours: Segment = {
      ...{ id: 's', profileId: 'p', name: '老客', createdAt: 0, savedAt: 5 },
      audience: { tags: ['老客'], tagsAny: [], userIds: [], packageName: '' },
    }
    const theirs = { ...ours, name: '熟客', savedAt: 4 }
    const segments = (segment: Segment, choice: ConflictChoice = 'newer') =>
      plan([{ type: 'segment', segment }], { segments: [ours] }, choice).segments
    const none = { added: [], replaced: [], kept: [] }
    expect(plan([{ type: 'segment', segment: theirs }]).segments.added).toEqual([theirs])
    expect(segments({ ...ours, savedAt: 9 })).toMatchObject(none)
    expect(segments(theirs)).toMatchObject({ ...none, kept: [ours] })
    const later = { ...theirs, savedAt: 6 }
    expect(segments(later)).toMatchObject({ ...none, replaced: [later] })
    expect(segments(theirs, 'file')).toMatchObject({ ...none, replaced: [theirs] })
    expect(segments(theirs, 'both').added).toMatchObject([{ id: 's-copy', name: '熟客' }])
  })

  describe('a draft that names a saved audience', () => {
    const people = (tags: string[]) => ({ tags, tagsAny: [], userIds: [], packageName: '' })
    const ours: Segment = {
      ...{ id: 's', profileId: 'p', name: '老客', createdAt: 0, savedAt: 5 },
      audience: people(['老客']),
    }
    const theirs: Segment = { ...ours, savedAt: 4, audience: people(['新客']) }
    const naming: Draft = {
      ...draft('a', 9),
      audience: { ...people(['新客']), everyone: false, segment: { id: 's', name: '老客' } },
    }
    const audienceOf = (records: readonly MovingRecord[], choice: ConflictChoice = 'newer') =>
      plan([line(naming), ...records], { segments: [ours] }, choice).added[0]?.audience
    const segment: MovingRecord = { type: 'segment', segment: theirs }

    it('names the copy that stands beside ours, not ours', () => {
      expect(audienceOf([segment], 'both')?.segment).toEqual({ id: 's-copy', name: '老客' })
    })

    it('does not follow ours to other people where ours stays', () => {
      for (const records of [[segment], []])
        expect(audienceOf(records)).toEqual({ ...people(['新客']), everyone: false })
    })

    it('goes on following its own where that comes in, and ours where both say the same', () => {
      expect(audienceOf([segment], 'file')?.segment).toEqual({ id: 's', name: '老客' })
      const same = { ...ours, audience: people(['新客']) }
      expect(plan([line(naming)], { segments: [same] }).added).toEqual([naming])
    })

    it('and that is here already does not change when its file is read again', () => {
      const shelf = {
        segments: [ours],
        drafts: [{ ...naming, audience: { ...people(['新客']), everyone: false } }],
      }
      expect(plan([line(naming), segment], shelf)).toMatchObject({ same: 1, replaced: [] })
    })

    it('is not copied again by every further import that keeps both', () => {
      const first = plan([line(naming), segment], { segments: [ours] }, 'both')
      const shelf = { drafts: first.added, segments: [ours, ...first.segments.added] }
      const again = planImport({
        ...{ records: [line(naming), segment], shelf: { ...nothing, ...shelf }, choice: 'both' },
        ...{ now: 1_000, copyOf: (one) => ({ ...one, id: `${one.id}-copy` }) },
        copyOfSegment: (one) => ({ ...one, id: `${one.id}-second-copy` }),
      })
      expect(first.added[0]?.audience.segment?.id).toBe('s-copy')
      expect(again).toMatchObject({ same: 1, added: [], copied: [], replaced: [] })
    })

    it('gets its link back from the file where the file’s is to stand', () => {
      const { segment: _link, ...conditions } = naming.audience
      const shelf = { drafts: [{ ...naming, audience: conditions }], segments: [ours] }
      const { replaced } = plan([line(naming), segment], shelf, 'file')
      expect(replaced.map(({ after }) => after.audience)).toEqual([naming.audience])
    })

    it('does not keep the old link in its versions, to follow ours once one is restored', () => {
      const version = {
        ...{ id: 'v', draftId: 'a', at: 1, reason: 'named' as const, name: '定稿' },
        draft: naming,
      }
      const linkOf = (choice: ConflictChoice) =>
        plan([{ type: 'version', version }, segment], { segments: [ours] }, choice).versions.map(
          (one) => one.draft.audience.segment?.id,
        )
      expect(linkOf('both')).toEqual(['s-copy'])
      expect(linkOf('newer')).toEqual([undefined])
      expect(linkOf('file')).toEqual(['s'])
    })
  })

  it('adds a named version once', () => {
    const version = {
      id: 'v',
      draftId: 'a',
      at: 1,
      reason: 'named' as const,
      name: '定稿',
      draft: draft('a', 1),
    }
    const records: readonly MovingRecord[] = [{ type: 'version', version }]
    expect(plan(records).versions).toEqual([version])
    expect(plan(records, { versionIds: new Set(['v']) }).versions).toEqual([])
  })
})
