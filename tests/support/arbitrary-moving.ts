import fc from 'fast-check'
import { versionReasons } from '../../shared/drafts/draft-version'
import type { MovingRecord } from '../../shared/moving/moving-record'
import type { Segment } from '../../shared/segments/segment'
import { arbitraryDraft } from './arbitrary-draft'
import { productionProfile } from './sample-profiles'

const version = fc.record({
  id: fc.uuid(),
  draftId: fc.uuid(),
  at: fc.nat(),
  reason: fc.constantFrom(...versionReasons),
  name: fc.string({ unit: 'binary' }),
  draft: arbitraryDraft,
})
const profile = fc
  .record({ id: fc.uuid(), name: fc.constantFrom('茶铺', 'Tea', '👩‍👩‍👧') })
  .map((own) => ({ ...productionProfile, ...own }))
const texts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 })
const segment: fc.Arbitrary<Segment> = fc.record({
  id: fc.uuid(),
  profileId: fc.uuid(),
  name: fc.constantFrom('老客', 'Regulars', '👩‍👩‍👧'),
  audience: fc.record({ tags: texts, tagsAny: texts, userIds: texts, packageName: fc.string() }),
  createdAt: fc.nat(),
  savedAt: fc.nat(),
})
const desk = fc.record({
  language: fc.constantFrom('zh-CN' as const, 'en-US' as const),
  theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
  holdMs: fc.integer({ min: 0, max: 60_000 }),
})

const byId = { selector: ({ id }: { readonly id: string }): string => id }

/** Everything that one file can hold, each thing once. */
export const arbitraryMoving: fc.Arbitrary<readonly MovingRecord[]> = fc
  .record({
    drafts: fc.uniqueArray(arbitraryDraft, { maxLength: 4, ...byId }),
    versions: fc.uniqueArray(version, { maxLength: 2, ...byId }),
    profiles: fc.uniqueArray(profile, { maxLength: 2, ...byId }),
    segments: fc.uniqueArray(segment, { maxLength: 2, ...byId }),
    desk: fc.option(desk, { nil: undefined }),
  })
  .map(({ drafts, versions, profiles, segments, desk: one }): MovingRecord[] => [
    ...drafts.map((draft) => ({ type: 'draft' as const, draft })),
    ...versions.map((item) => ({ type: 'version' as const, version: item })),
    ...profiles.map((item) => ({ type: 'profile' as const, profile: item })),
    ...segments.map((item) => ({ type: 'segment' as const, segment: item })),
    ...(one === undefined ? [] : [{ type: 'desk' as const, desk: one }]),
  ])
