import type { MirrorHead } from '../../shared/drafts/compare-shelves'
import { MIRROR_PAGE, type MirrorHeadPage } from '../../shared/drafts/mirror-page'
import type { MirrorRecord } from '../../shared/drafts/mirror-record'
import type { Draft } from '../../shared/message/draft'
import { fail, ok, type Result } from '../../shared/result'
import { api } from '../api'
import type { DraftRepository } from '../db/draft-repository'
import { idle } from './idle'
import type { MirrorFailure, StoredFeed } from './mirror-feed'

/** Puts one record into the second copy that main keeps. */
export const writeSecondCopy = (record: MirrorRecord): Promise<Result<null, MirrorFailure>> =>
  record.kind === 'deleted' ? api.call('mirror.remove', record) : api.call('mirror.put', record)

/** Many drafts of `home`, when nobody draws or types. One that cannot be read waits for the next start. */
export const storedFeed = (home: Pick<DraftRepository, 'some'>): StoredFeed => ({
  read: async (ids) => {
    await idle()
    const read = await home.some(ids)
    // They keep their place in the queue: «kept» is said of none that was not copied.
    return read.ok ? read : fail({ kind: 'not_written', detail: read.failure })
  },
  write: async (drafts) => api.call('mirror.fill', { drafts }),
})

/** How the start and whoever stands in for a home reads the second copy: without its words, or a few. */
export interface SecondCopy {
  readonly heads: () => Promise<Result<readonly MirrorHead[], MirrorFailure>>
  /** Those of the drafts that are there, asked for page by page. */
  readonly some: (ids: readonly string[]) => Promise<Result<readonly Draft[], MirrorFailure>>
}

export const secondCopy: SecondCopy = {
  heads: async () => {
    const heads: MirrorHead[] = []
    let after: string | null = null
    do {
      const page: Result<MirrorHeadPage, MirrorFailure> = await api.call('mirror.heads', { after })
      if (!page.ok) return page
      heads.push(...page.value.heads)
      after = page.value.next
    } while (after !== null)
    return ok(heads)
  },
  some: async (ids) => {
    const drafts: Draft[] = []
    for (let from = 0; from < ids.length; from += MIRROR_PAGE) {
      const page = await api.call('mirror.some', { ids: ids.slice(from, from + MIRROR_PAGE) })
      if (!page.ok) return page
      drafts.push(...page.value)
    }
    return ok(drafts)
  },
}
