import type { PushBody } from '../../shared/message/request'
import type { Person } from './person'
import { seededPeople } from './seeded-people'

const AWAKE = 90 * 86_400_000

/** How many a send was for, and how many of those phones it came to. */
export interface Reached {
  readonly total: number
  readonly ios: number
  readonly android: number
  /** Everyone the conditions name, also those whose phone has been silent for 90 days. */
  readonly addressed: number
}

export interface Population {
  /** Replaces all tags of these users (seed §3.1). Users without a phone here keep theirs too. */
  readonly setTags: (userIds: readonly string[], tags: readonly string[]) => void
  readonly tagsOf: (userId: string) => readonly string[]
  /** Ids of everyone the conditions name. */
  readonly addressed: (body: Pick<PushBody, 'platform' | 'audience'>) => readonly string[]
  readonly reach: (body: Pick<PushBody, 'platform' | 'audience'>) => Reached
}

/** The sandbox's people, fresh as of `now` (ms). */
export function createPopulation(now: number): Population {
  const people = seededPeople(now)
  const byId = new Map(people.map((person) => [person.id, person]))
  const tags = new Map<string, ReadonlySet<string>>(
    people.map((person) => [person.id, new Set(person.tags)]),
  )
  const none: ReadonlySet<string> = new Set()
  const tagsOf = (userId: string): ReadonlySet<string> => tags.get(userId) ?? none

  const named = ({ platform, audience }: Pick<PushBody, 'platform' | 'audience'>): Person[] => {
    const { tag = [], tag_or: anyTag = [], userid = [], packageName, is_to_all: all } = audience
    const onPlatform = (person: Person): boolean => platform.includes(person.platform)
    // `is_to_all` voids tags, ids and package; `userid` voids tags, package and platform (api.md).
    if (all === true) return people.filter(onPlatform)
    if (userid.length > 0) return [...new Set(userid)].flatMap((id) => byId.get(id) ?? [])
    return people.filter((person) => {
      const own = tagsOf(person.id)
      return (
        onPlatform(person) &&
        (packageName === undefined || person.packageName === packageName) &&
        tag.every((one) => own.has(one)) &&
        (anyTag.length === 0 || anyTag.some((one) => own.has(one)))
      )
    })
  }

  return {
    setTags: (userIds, newTags) => {
      // One set for a whole batch: a million people with the same tags cost a million references.
      const shared = new Set(newTags)
      for (const userId of userIds) tags.set(userId, shared)
    },
    tagsOf: (userId) => [...tagsOf(userId)],
    addressed: (body) => named(body).map(({ id }) => id),
    reach: (body) => {
      const everyone = named(body)
      const awake = everyone.filter((person) => now - person.lastSeen <= AWAKE)
      const ios = awake.filter((person) => person.platform === 'ios').length
      const total = awake.length
      return { total, ios, android: total - ios, addressed: everyone.length }
    },
  }
}
