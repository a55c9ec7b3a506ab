import type { MirrorShelf } from '../../shared/drafts/compare-shelves'
import type { MirrorPage } from '../../shared/drafts/mirror-page'
import type { MirrorRecord } from '../../shared/drafts/mirror-record'
import { ok, type Result } from '../../shared/result'
import { api } from '../api'
import type { MirrorFailure } from './mirror-feed'

/** Puts one record into the second copy that main keeps. */
export const writeSecondCopy = (record: MirrorRecord): Promise<Result<null, MirrorFailure>> =>
  record.kind === 'deleted' ? api.call('mirror.remove', record) : api.call('mirror.put', record)

/** The whole second copy, page after page, so that main does other things in between. */
export async function readSecondCopy(): Promise<Result<MirrorShelf, MirrorFailure>> {
  const records: MirrorRecord[] = []
  const damaged: string[] = []
  let after: string | null = null
  do {
    const page: Result<MirrorPage, MirrorFailure> = await api.call('mirror.list', {
      after,
      changedSince: null,
    })
    if (!page.ok) return page
    records.push(...page.value.records)
    damaged.push(...page.value.damaged)
    after = page.value.next
  } while (after !== null)
  return ok({ records, damaged })
}
