import type { Handlers } from '../../shared/ipc/contract'
import type { Profile } from '../../shared/profile/profile'
import { fail, ok } from '../../shared/result'
import type { SegmentAudience, SegmentEstimate } from '../../shared/segments/segment'
import type { Log } from '../log'
import { createKept } from '../tag-desk/create-kept'
import type { TagDesk } from '../tag-desk/tag-desk'

/** Named audiences: kept by the desk, counted by the mirror, and exactly where the sandbox can. */
export interface Segments {
  readonly list: Handlers['segments.list']
  readonly save: Handlers['segments.save']
  readonly remove: Handlers['segments.remove']
  readonly estimate: Handlers['segments.estimate']
  readonly overlap: Handlers['segments.overlap']
}

/** Everyone the sandbox of this profile addresses with these conditions; null: it has none. */
export type AddressedInSandbox = (
  profile: Profile,
  audience: SegmentAudience,
) => Promise<readonly string[] | null>

export function createSegments(parts: {
  readonly desk: TagDesk
  readonly findProfile: (id: string) => Profile | undefined
  readonly addressed: AddressedInSandbox
  readonly log: Log
}): Segments {
  const { desk, findProfile, addressed, log } = parts

  const kept = createKept('segments', log)

  async function estimate(profile: Profile, audience: SegmentAudience): Promise<SegmentEstimate> {
    if (isEmpty(audience)) return { by: 'nothing' }
    const exact = await addressed(profile, audience)
    if (exact) return { by: 'sandbox', people: exact.length }
    const { userIds, tags, tagsAny, packageName } = audience
    if (userIds.length > 0) return { by: 'ids', people: new Set(userIds).size }
    const { appKey } = profile
    const counted = await desk.ask('count', { appKey, wanted: [{ tags, tagsAny }] })
    return { by: 'mirror', ...counted, packageIgnored: packageName !== '' }
  }

  /** How many are in both, and how many ids the mirror cannot place. */
  async function inBoth(
    profile: Profile,
    left: SegmentAudience,
    right: SegmentAudience,
  ): Promise<{ readonly people: number; readonly unknown: number }> {
    if (isEmpty(left) || isEmpty(right)) return { people: 0, unknown: 0 }
    const [there, here] = [await addressed(profile, left), await addressed(profile, right)]
    if (there && here) return { people: common(there, here), unknown: 0 }
    const { appKey } = profile
    const ids = [left, right].filter(({ userIds }) => userIds.length > 0)
    if (ids.length === 2) return { people: common(left.userIds, right.userIds), unknown: 0 }
    const [named] = ids
    const wanted = [left, right].filter((one) => one !== named)
    if (named) {
      const [condition = left] = wanted
      return desk.ask('among', { appKey, userIds: named.userIds, wanted: condition })
    }
    const { people } = await desk.ask('count', { appKey, wanted })
    return { people, unknown: 0 }
  }

  return {
    list: ({ profileId }) => kept(async () => ok(await desk.ask('segments', { profileId }))),
    save: (segment) =>
      kept(async () => {
        await desk.ask('saveSegment', segment)
        return ok(segment)
      }),
    remove: ({ id }) => kept(async () => ok(await desk.ask('removeSegment', { id }))),
    estimate: async ({ profileId, audience }) => {
      const profile = findProfile(profileId)
      if (!profile) return fail({ kind: 'no_such_profile' })
      return kept(async () => ok(await estimate(profile, audience)))
    },
    overlap: async ({ profileId, left, right }) => {
      const profile = findProfile(profileId)
      if (!profile) return fail({ kind: 'no_such_profile' })
      return kept(async () => {
        const both = await inBoth(profile, left, right)
        return ok({
          left: await estimate(profile, left),
          right: await estimate(profile, right),
          both: both.people,
          unknown: both.unknown,
        })
      })
    },
  }
}

const isEmpty = ({ tags, tagsAny, userIds, packageName }: SegmentAudience): boolean =>
  tags.length + tagsAny.length + userIds.length === 0 && packageName === ''

function common(left: readonly string[], right: readonly string[]): number {
  const there = new Set(left)
  return [...new Set(right)].filter((id) => there.has(id)).length
}
