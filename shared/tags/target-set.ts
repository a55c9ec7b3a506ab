import { assertNever } from '../assert-never'
import type { TagMode } from './tag-mode'
import type { TagSet, TagSets } from './tag-sets'

/** The tags somebody is to have. Somebody unknown (`present` null) is taken for untagged. */
export function targetSet(
  sets: TagSets,
  mode: TagMode,
  present: TagSet | null,
  wanted: TagSet,
): TagSet {
  switch (mode) {
    case 'replace':
      return wanted
    case 'add':
      return present === null ? wanted : sets.union(present, wanted)
    case 'remove':
      return present === null ? sets.of([]) : sets.without(present, wanted)
    default:
      return assertNever(mode)
  }
}
