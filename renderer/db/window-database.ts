import { keepBeforeUpgrade } from '../moving/keep-before-upgrade'
import { DATABASE_NAME, pushdeskDatabase } from './pushdesk-database'

/** The one database of this window: drafts and their versions. Dexie opens it with the first call. */
export const windowDatabase = pushdeskDatabase(DATABASE_NAME, keepBeforeUpgrade)
