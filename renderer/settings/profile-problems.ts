import { profileSchema, type Profile } from '../../shared/profile/profile'
import { limits } from '../../shared/rongcloud/limits'
import { ownHostProblem } from '../../shared/rongcloud/own-host'
import type { Wording } from '../wording/zh-CN'

/** The fields of a profile that somebody can get wrong. */
export type ProfileField =
  | 'name'
  | 'appKey'
  | 'host'
  | 'perHour'
  | 'perDay'
  | 'testPeople'
  | 'setsPerSecond'
  | 'batchesPerSecond'
export type ProfileProblem = keyof Wording['settings']['field']
export type ProfileProblems = Readonly<Partial<Record<ProfileField, ProfileProblem>>>

/** What is wrong in which field; empty exactly where `profileSchema` accepts the profile. */
export function profileProblems(profile: Profile): ProfileProblems {
  const parsed = profileSchema.safeParse(profile)
  if (parsed.success) return {}
  const problems: Partial<Record<ProfileField, ProfileProblem>> = {}
  for (const { path } of parsed.error.issues) {
    const [part, detail] = path
    if (part === 'name') problems.name = profile.name.trim() === '' ? 'name_empty' : 'name_long'
    if (part === 'appKey') problems.appKey = profile.appKey === '' ? 'key_empty' : 'key_characters'
    if (part === 'host') problems.host = hostProblem(profile)
    if (part === 'testPeople')
      problems.testPeople =
        profile.testPeople.length > limits.testPeople ? 'people_many' : 'people_long'
    if (part === 'limits' && (detail === 'perHour' || detail === 'perDay'))
      problems[detail] = 'limit_range'
    if (part === 'tagRates' && (detail === 'setsPerSecond' || detail === 'batchesPerSecond'))
      problems[detail] = 'rate_range'
  }
  return problems
}

function hostProblem({ host }: Profile): ProfileProblem {
  return (host.kind === 'own' ? ownHostProblem(host.url) : null) ?? 'not_a_url'
}
