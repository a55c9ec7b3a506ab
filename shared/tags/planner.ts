import { utf8Length } from '../message/utf8-length'
import { limits } from '../rongcloud/limits'
import type { PlannedBatch } from './planned-batch'
import type { PlanSummary } from './plan-summary'
import { runsOf } from './runs-of'
import type { TagMode } from './tag-mode'
import type { TagSet, TagSets } from './tag-sets'
import { createTally } from './tally'
import { targetSet } from './target-set'

export interface Planner {
  /**
   * One person of the list, who is in it once. `present`: the tags they have by the mirror; null:
   * unknown. Gives a batch as soon as one is full.
   */
  readonly add: (userId: string, wanted: TagSet, present: TagSet | null) => PlannedBatch | null
  /** What is left over, in batches that are not full. */
  readonly finish: () => readonly PlannedBatch[]
  readonly summary: () => PlanSummary
}

interface Group {
  readonly target: TagSet
  userIds: string[]
  before: (TagSet | null)[]
  bytes: number
}

/** `{"userIds":[],"tags":[]}` with room for the tags, which are at most 20 of 40 bytes. */
const FRAME = 32

/**
 * Puts people into calls: the same target tags together, at most 1,000 people (seed §3.2) and under
 * 100 kB (api.md: code 1508) each. Holds only batches that are not full, so a million people pass
 * through it as a stream.
 */
export function createPlanner(parts: {
  readonly mode: TagMode
  readonly sets: TagSets
  readonly mostPeople?: number
  readonly mostBytes?: number
}): Planner {
  const { mode, sets } = parts
  const { mostPeople = limits.usersPerTagBatch, mostBytes = limits.bodyBytes } = parts
  const groups = new Map<number, Group>()
  const tally = createTally(sets)
  let [people, unchanged, overfull, batchCalls, singleCalls] = [0, 0, 0, 0, 0]

  const fresh = (target: TagSet): Group => ({
    target,
    userIds: [],
    before: [],
    bytes: FRAME + utf8Length(JSON.stringify(target.tags)),
  })

  function close(group: Group): PlannedBatch {
    if (group.userIds.length === 1) singleCalls += 1
    else batchCalls += 1
    groups.delete(group.target.no)
    return { userIds: group.userIds, tags: group.target.tags, before: runsOf(group.before) }
  }

  function put(userId: string, target: TagSet, present: TagSet | null): PlannedBatch | null {
    let group = groups.get(target.no)
    let full: PlannedBatch | null = null
    const bytes = quotedLength(userId) + 1
    if (group && (group.userIds.length >= mostPeople || group.bytes + bytes >= mostBytes)) {
      full = close(group)
      group = undefined
    }
    group ??= fresh(target)
    groups.set(target.no, group)
    group.userIds.push(userId)
    group.before.push(present)
    group.bytes += bytes
    return full
  }

  return {
    add: (userId, wanted, present) => {
      people += 1
      const target = targetSet(sets, mode, present, wanted)
      if (target.tags.length > limits.tagsPerUser) {
        overfull += 1
        return null
      }
      tally.count(present, target)
      // Replacing is sent even so: the mirror may be behind what RongCloud has.
      if (mode !== 'replace' && present === target) {
        unchanged += 1
        return null
      }
      return put(userId, target, present)
    },
    finish: () => [...groups.values()].map(close),
    summary: () => ({ people, batchCalls, singleCalls, unchanged, overfull, ...tally.read() }),
  }
}

const PLAIN = /^[\x20-\x21\x23-\x5b\x5d-\x7e]*$/

/** Bytes of the id as it stands in the body. */
const quotedLength = (userId: string): number =>
  PLAIN.test(userId) ? userId.length + 2 : utf8Length(JSON.stringify(userId))
