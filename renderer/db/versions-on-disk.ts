import { versionRepository, type VersionRepository } from './version-repository'
import { windowDatabase } from './window-database'

/** The versions of this window's drafts. */
export const versionsOnDisk: VersionRepository = versionRepository(windowDatabase)
