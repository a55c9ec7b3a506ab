// lint: Dexie lives in renderer/db/
import { Dexie } from 'dexie'

export const database = new Dexie('drafts')
