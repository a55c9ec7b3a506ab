import { draftRepository, type DraftRepository } from './draft-repository'
import { pushdeskDatabase } from './pushdesk-database'

/** The one shelf of this window. Dexie opens the database with the first call. */
export const draftsOnDisk: DraftRepository = draftRepository(pushdeskDatabase())
