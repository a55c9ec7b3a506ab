import type { Draft } from '../../shared/message/draft'
import type { ImportShelf } from '../../shared/moving/plan-import'
import { ok, type Result } from '../../shared/result'
import type { MovingRepository } from '../db/moving-repository'
import type { StorageFailure } from '../db/storage-failure'
import { everyPage } from './every-page'

export interface ReadShelf extends Pick<ImportShelf, 'drafts' | 'versionIds'> {
  /** `updatedAt` of every record that lies there, readable or not. */
  readonly dates: ReadonlyMap<string, number | null>
}

/** What the home holds before an import, page by page. */
export async function importShelf(
  home: Pick<MovingRepository, 'drafts' | 'versions'>,
): Promise<Result<ReadShelf, StorageFailure>> {
  const drafts: Draft[] = []
  const dates = new Map<string, number | null>()
  const versionIds = new Set<string>()
  const read = await everyPage(home.drafts, (page) => {
    drafts.push(...page.drafts)
    for (const [id, date] of page.dates) dates.set(id, date)
    return ok(null)
  })
  if (!read.ok) return read
  const versions = await everyPage(home.versions, (page) => {
    for (const id of page.ids) versionIds.add(id)
    return ok(null)
  })
  return versions.ok ? ok({ drafts, dates, versionIds }) : versions
}
