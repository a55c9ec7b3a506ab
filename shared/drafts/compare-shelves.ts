import type { Tombstone } from './mirror-record'

/** What is known of a record of IndexedDB, the home of the drafts, without its words. */
export interface HomeHead {
  readonly id: string
  /** ms since 1970; null: not even that can be read. */
  readonly updatedAt: number | null
  /** False: it is no draft of this version, and is left alone unless the copy is as late. */
  readonly readable: boolean
}

/** What is known of a record of the second copy, without its words. */
export interface MirrorHead {
  readonly id: string
  /** `damaged`: it is no longer what was written, and nothing else is known of it. */
  readonly kind: 'kept' | 'deleted' | 'damaged'
  /** When it was saved or deleted (ms since 1970); 0 where it is damaged. */
  readonly at: number
}

/** What to do with one page of the home, by ids: nobody holds the words of all drafts for this. */
export interface PageComparison {
  /** Back into the home, which has an older version of them, or none that can be read. */
  readonly newer: readonly string[]
  /** Deleted after the home last saved them: not to be shown again. */
  readonly deleted: readonly Tombstone[]
  /** Into the second copy, which has none of them, an older one or a damaged one. */
  readonly copy: readonly string[]
}

export interface ShelfComparison {
  /** Each record of the home goes in once, in pages of any size. */
  readonly page: (home: readonly HomeHead[]) => PageComparison
  /** After the last page. */
  readonly rest: () => {
    /** Back into the home, which has lost them. */
    readonly missing: readonly string[]
    /** Ids of which neither shelf has a version that can be read; both are left alone. */
    readonly unreadable: readonly string[]
  }
}

/**
 * Compares both shelves, draft by draft: the later save wins, of two saves of one moment the home's,
 * and a deletion wins over everything that is not later (reliability.md, fact 2). An unreadable
 * record of the home is replaced only by a version that is at least as late as itself.
 */
export function compareShelves(mirror: readonly MirrorHead[]): ShelfComparison {
  /** What the home has not been asked for yet. */
  const left = new Map(mirror.map((head) => [head.id, head]))
  const unreadable: string[] = []

  function take(id: string): MirrorHead | undefined {
    const head = left.get(id)
    left.delete(id)
    return head
  }

  return {
    page: (home) => {
      const newer: string[] = []
      const deleted: Tombstone[] = []
      const copy: string[] = []
      for (const { id, updatedAt, readable } of home) {
        const head = take(id)
        if (!readable) {
          if (head?.kind === 'kept' && head.at >= (updatedAt ?? 0)) newer.push(id)
          else unreadable.push(id)
        } else if (head === undefined || head.kind === 'damaged') copy.push(id)
        else if (head.kind === 'deleted' && head.at >= (updatedAt ?? 0))
          deleted.push({ kind: 'deleted', id, deletedAt: head.at })
        else if (head.at < (updatedAt ?? 0)) copy.push(id)
        else if (head.at > (updatedAt ?? 0)) newer.push(id)
      }
      return { newer, deleted, copy }
    },
    rest: () => {
      const idsOf = (kind: MirrorHead['kind']): readonly string[] =>
        [...left.values()].filter((head) => head.kind === kind).map(({ id }) => id)
      return { missing: idsOf('kept'), unreadable: [...unreadable, ...idsOf('damaged')] }
    },
  }
}
