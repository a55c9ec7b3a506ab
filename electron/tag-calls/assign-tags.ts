import type { Problem } from '../../shared/message/problem'
import type { Profile } from '../../shared/profile/profile'
import { fail, ok, type Result } from '../../shared/result'
import type { CallOutcome } from '../../shared/rongcloud/answer'
import { tagRequest, type TagAssignment } from '../../shared/tags/assignment'
import { checkAssignment } from '../../shared/tags/check-assignment'
import type { CallForProfile } from '../profiles/call-for-profile'

export type AssignTags = (input: {
  readonly profileId: string
  readonly assignment: TagAssignment
}) => Promise<
  Result<
    CallOutcome,
    | { readonly kind: 'no_such_profile' }
    | { readonly kind: 'assignment_has_errors'; readonly problems: readonly Problem[] }
  >
>

/** Sets tags with one call (seed §3.1, §3.2): they replace all tags these people had. */
export function createAssignTags(parts: {
  readonly findProfile: (id: string) => Profile | undefined
  readonly call: CallForProfile
  readonly requestId: () => string
  /** RongCloud took it. */
  readonly onSet: (profile: Profile, assignment: TagAssignment) => Promise<void>
}): AssignTags {
  const { findProfile, call, requestId, onSet } = parts
  return async ({ profileId, assignment }) => {
    const profile = findProfile(profileId)
    if (!profile) return fail({ kind: 'no_such_profile' })
    const problems = checkAssignment(assignment).filter(({ severity }) => severity === 'error')
    if (problems.length > 0) return fail({ kind: 'assignment_has_errors', problems })
    const { path, body } = tagRequest(assignment)
    const outcome = await call(profile, {
      path,
      body: JSON.stringify(body),
      requestId: requestId(),
    })
    if (outcome.kind === 'answered' && outcome.code === 200) await onSet(profile, assignment)
    return ok(outcome)
  }
}
