// lint: one door, renderer/db/
import { liveQuery } from 'dexie'

export const drafts = liveQuery(() => [])
