import type { Handlers } from '../../shared/ipc/contract'
import type { Profile } from '../../shared/profile/profile'
import { fail, ok } from '../../shared/result'
import type { CallOutcome } from '../../shared/rongcloud/answer'
import { limits } from '../../shared/rongcloud/limits'
import type { TagAssignment } from '../../shared/tags/assignment'
import type { Log } from '../log'
import { messageOf } from '../message-of'
import type { CallForProfile } from '../profiles/call-for-profile'
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
  const notKept = (error: unknown): { readonly kind: 'not_kept'; readonly detail: string } => {
    log.error('tag mirror: the desk did not answer', error)
    return { kind: 'not_kept', detail: messageOf(error) }
  }

  async function ask(profile: Profile, userIds: readonly string[]): Promise<CallOutcome> {
    const body = new URLSearchParams(userIds.map((id) => ['userIds', id])).toString()
    return call(profile, { path: '/user/tags/get', body, requestId: requestId() })
  }

  return {
    person: async ({ profileId, userId }) => {
      const profile = findProfile(profileId)
      if (!profile) return fail({ kind: 'no_such_profile' })
      try {
        return ok(await desk.ask('person', { appKey: profile.appKey, userId }))
      } catch (error) {
        return fail(notKept(error))
      }
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
          return tags ? [{ at, by: 'server', tags: [...tags], ids: userId }] : []
        })
        try {
          await desk.ask('put', { appKey, blocks })
        } catch (error) {
          return fail(notKept(error))
        }
        people += blocks.length
      }
      return ok({ people })
    },
    dictionary: async ({ profileId }) => {
      const profile = findProfile(profileId)
      if (!profile) return fail({ kind: 'no_such_profile' })
      try {
        return ok(await desk.ask('dictionary', { appKey: profile.appKey }))
      } catch (error) {
        return fail(notKept(error))
      }
    },
    count: async ({ profileId, ...wanted }) => {
      const profile = findProfile(profileId)
      if (!profile) return fail({ kind: 'no_such_profile' })
      try {
        return ok(await desk.ask('count', { appKey: profile.appKey, wanted: [wanted] }))
      } catch (error) {
        return fail(notKept(error))
      }
    },
    wasSet: async ({ appKey }, { userIds, tags }) => {
      const block: Block = { at: clock(), by: 'hand', tags: [...tags], ids: userIds.join('\n') }
      try {
        await desk.ask('put', { appKey, blocks: [block] })
      } catch (error) {
        notKept(error)
      }
    },
  }
}
