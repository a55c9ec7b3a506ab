import { z } from 'zod'
import { oneLineIdSchema } from './one-line-id'

/** «These people have exactly these tags from now on»: what the form under 受众与标签 holds. */
export const tagAssignmentSchema = z.strictObject({
  userIds: z.array(oneLineIdSchema),
  tags: z.array(z.string()),
})
export type TagAssignment = z.infer<typeof tagAssignmentSchema>

export type TagRequest =
  | {
      readonly path: '/user/tag/set'
      readonly body: { readonly userId: string; readonly tags: readonly string[] }
    }
  | {
      readonly path: '/user/tag/batch/set'
      readonly body: { readonly userIds: readonly string[]; readonly tags: readonly string[] }
    }

/** One person goes to `/user/tag/set`, any other number to the batch call (seed §3.1, §3.2). Total. */
export function tagRequest({
  userIds,
  tags,
}: {
  readonly userIds: readonly string[]
  readonly tags: readonly string[]
}): TagRequest {
  const [only] = userIds
  if (userIds.length === 1 && only !== undefined)
    return { path: '/user/tag/set', body: { userId: only, tags } }
  return { path: '/user/tag/batch/set', body: { userIds, tags } }
}
