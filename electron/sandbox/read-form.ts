import { fail, ok, type Result } from '../../shared/result'
import { limits } from '../../shared/rongcloud/limits'
import { refuse, type WireAnswer } from './wire-answer'
import { userId } from './wire-rule'

/** The ids of `POST /user/tags/get` (api.md [sdk], beyond the seed): `userIds=a&userIds=b`, 1 to 50. */
export function readForm(text: string): Result<readonly string[], WireAnswer> {
  const form = new URLSearchParams(text)
  const userIds = form.getAll('userIds')
  const stranger = [...form.keys()].find((key) => key !== 'userIds')
  if (stranger !== undefined) return fail(refuse(1002, `${stranger} is no parameter of this call`))
  if (userIds.length === 0) return fail(refuse(1002, 'userIds is missing'))
  if (userIds.length > limits.usersPerTagsGet)
    return fail(refuse(1002, `userIds has more than ${limits.usersPerTagsGet}`))
  for (const [at, id] of userIds.entries()) {
    const mistake = userId(id, `userIds[${at}]`)
    if (mistake) return fail(refuse(mistake.code, mistake.message))
  }
  return ok(userIds)
}
