import type { Handlers } from '../../shared/ipc/contract'
import type { Profile } from '../../shared/profile/profile'
import { fail, ok } from '../../shared/result'
import type { CallOutcome } from '../../shared/rongcloud/answer'
import { limits } from '../../shared/rongcloud/limits'
import type { TagAssignment } from '../../shared/tags/assignment'
import type { Log } from '../log'
import type { CallForProfile } from '../profiles/call-for-profile'
import { createKept } from '../tag-desk/create-kept'
import type { TagDesk } from '../tag-desk/tag-desk'
import type { Block } from './block'

/** What is known about people's tags, asked from the window. */
export interface MirrorTags {
  readonly person: Handlers['mirrorTags.person']
  readonly fetch: Handlers['mirrorTags.fetch']
  readonly dictionary: Handlers['mirrorTags.dictionary']
  readonly count: Handlers['mirrorTags.count']
  /** A single call set these: the mirror knows. Never rejects: the call has been made. */
  readonly wasSet: (profile: Profile, assignment: TagAssignment) => Promise<void>
}

export function createMirrorTags(parts: {
  readonly desk: TagDesk
  readonly findProfile: (id: string) => Profile | undefined
  readonly call: CallForProfile
  readonly requestId: () => string
  readonly clock: () => number
  readonly log: Log
}): MirrorTags {
  const { desk, findProfile, call, requestId, clock, log } = parts
  const kept = createKept('tag mirror', log)

  async function ask(profile: Profile, userIds: readonly string[]): Promise<CallOutcome> {
    const body = new URLSearchParams(userIds.map((id) => ['userIds', id])).toString()
    return call(profile, { path: '/user/tags/get', body, requestId: requestId() })
  }

  return {
    person: async ({ profileId, userId }) => {
      const profile = findProfile(profileId)
      if (!profile) return fail({ kind: 'no_such_profile' })
      return kept(async () => ok(await desk.ask('person', { appKey: profile.appKey, userId })))
    },
    fetch: async ({ profileId, userIds }) => {
      const profile = findProfile(profileId)
      if (!profile) return fail({ kind: 'no_such_profile' })
      if (!profile.tagsGet) return fail({ kind: 'not_allowed' })
      const { appKey } = profile
      let people = 0
      for (let from = 0; from < userIds.length; from += limits.usersPerTagsGet) {
        const some = userIds.slice(from, from + limits.usersPerTagsGet)
        const outcome = await ask(profile, some)
        if (outcome.kind !== 'answered' || outcome.code !== 200 || !outcome.tags)
          return fail({ kind: 'not_answered', outcome, people })
        const [at, said] = [clock(), outcome.tags]
        const blocks = some.flatMap((userId): readonly Block[] => {
          // Somebody may be called `constructor`.
          const tags = Object.hasOwn(said, userId) ? said[userId] : undefined
          return tags ? [{ at, by: 'server', tags, ids: userId }] : []
        })
        const put = await kept<null, never>(async () =>
          ok(await desk.ask('put', { appKey, blocks })),
        )
        if (!put.ok) return put
        people += blocks.length
      }
      return ok({ people })
    },
    dictionary: async ({ profileId }) => {
      const profile = findProfile(profileId)
      if (!profile) return fail({ kind: 'no_such_profile' })
      return kept(async () => ok(await desk.ask('dictionary', { appKey: profile.appKey })))
    },
    count: async ({ profileId, ...wanted }) => {
      const profile = findProfile(profileId)
      if (!profile) return fail({ kind: 'no_such_profile' })
      const { appKey } = profile
      return kept(async () => ok(await desk.ask('count', { appKey, wanted: [wanted] })))
    },
    wasSet: async ({ appKey }, { userIds, tags }) => {
      const block: Block = { at: clock(), by: 'hand', tags, ids: userIds.join('\n') }
      await kept(async () => ok(await desk.ask('put', { appKey, blocks: [block] })))
    },
  }
}
