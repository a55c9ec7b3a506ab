import { draftRepository, type DraftRepository } from './draft-repository'
import { windowDatabase } from './window-database'

/** The one shelf of this window. */
export const draftsOnDisk: DraftRepository = draftRepository(windowDatabase)
