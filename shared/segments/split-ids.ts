import { limits } from '../rongcloud/limits'

/** The sends that a list of ids would take: at most 1,000 ids each (seed §3.3), each a ticket. Pure. */
export function splitIds(
  userIds: readonly string[],
  most: number = limits.useridsPerSend,
): readonly (readonly string[])[] {
  const sends: (readonly string[])[] = []
  for (let from = 0; from < userIds.length; from += most)
    sends.push(userIds.slice(from, from + most))
  return sends
}
