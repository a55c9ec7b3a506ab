import type { Profile } from '../../shared/profile/profile'
import { fail, ok, type Result } from '../../shared/result'
import type { CallOutcome } from '../../shared/rongcloud/answer'
import type { CallForProfile } from './call-for-profile'

export type ProbeConnection = (input: {
  readonly profileId: string
}) => Promise<Result<CallOutcome, { readonly kind: 'no_such_profile' }>>

/**
 * Does this key, secret, host and clock work? A batch call for nobody: the signature is checked
 * first (1001, 1004 where it is wrong), then the empty list is refused with 1002, so nothing
 * changes and 1002 is the good answer.
 */
export function createProbeConnection(parts: {
  readonly findProfile: (id: string) => Profile | undefined
  readonly call: CallForProfile
  readonly requestId: () => string
}): ProbeConnection {
  const { findProfile, call, requestId } = parts
  const body = JSON.stringify({ userIds: [], tags: [] })
  return async ({ profileId }) => {
    const profile = findProfile(profileId)
    if (!profile) return fail({ kind: 'no_such_profile' })
    return ok(await call(profile, { path: '/user/tag/batch/set', body, requestId: requestId() }))
  }
}
