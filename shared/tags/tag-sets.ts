/** Tags as a set: each once, in one order, and numbered, so that a million people share a few. */
export interface TagSet {
  readonly no: number
  readonly tags: readonly string[]
}

export interface TagSets {
  /** The set of these tags; the same object for the same tags, in whatever order. */
  readonly of: (tags: readonly string[]) => TagSet
  readonly at: (no: number) => TagSet | undefined
  readonly union: (left: TagSet, right: TagSet) => TagSet
  readonly without: (left: TagSet, right: TagSet) => TagSet
  readonly all: () => readonly TagSet[]
}

/** A dictionary of tag sets; the empty one has number 0. Grows with every new set, never shrinks. */
export function createTagSets(): TagSets {
  const byKey = new Map<string, TagSet>()
  const list: TagSet[] = []
  const pairs = { union: new Map<number, TagSet>(), without: new Map<number, TagSet>() }

  function of(tags: readonly string[]): TagSet {
    const sorted = [...new Set(tags)].sort()
    // JSON, since a tag that somebody set elsewhere may hold any separator.
    const key = JSON.stringify(sorted)
    const known = byKey.get(key)
    if (known) return known
    const set: TagSet = { no: list.length, tags: sorted }
    byKey.set(key, set)
    list.push(set)
    return set
  }

  /** The same few pairs come a thousand times each. */
  function once(
    pair: keyof typeof pairs,
    left: TagSet,
    right: TagSet,
    make: () => readonly string[],
  ): TagSet {
    const key = pairKey(left.no, right.no)
    const known = pairs[pair].get(key)
    if (known) return known
    const set = of(make())
    pairs[pair].set(key, set)
    return set
  }

  of([])
  return {
    of,
    at: (no) => list[no],
    union: (left, right) => once('union', left, right, () => [...left.tags, ...right.tags]),
    without: (left, right) =>
      once('without', left, right, () => left.tags.filter((tag) => !right.tags.includes(tag))),
    all: () => list,
  }
}

/** One number for two: exact up to 67 million sets. */
export const pairKey = (left: number, right: number): number => left * 67_108_864 + right
