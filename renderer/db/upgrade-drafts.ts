import Dexie, { type Transaction } from 'dexie'
import { fromFirstShape } from '../../shared/drafts/from-first-shape'
import type { JsonObject } from '../../shared/message/json'

/** Has the records kept elsewhere before they change. False: they are not, and nothing may change. */
export type KeepFirst = (records: readonly JsonObject[]) => Promise<boolean>

/**
 * Every record is kept outside the database, then those of the first weeks are brought into today's
 * shape. In the upgrade's own transaction: a kill or a refusal leaves the version before, whole.
 */
export async function upgradeDrafts(transaction: Transaction, keepFirst: KeepFirst): Promise<void> {
  const table = transaction.table<JsonObject & { readonly id: string }, string>('drafts')
  const records = await table.toArray()
  // Without Dexie's hold the transaction would end while main writes.
  if (!(await Dexie.waitFor(keepFirst(records), Infinity))) {
    const error = new Error('no backup was made before the upgrade')
    error.name = 'NotBackedUp'
    throw error
  }
  const changed = records.flatMap((record) => {
    const today = fromFirstShape(record)
    return today === null ? [] : [today as typeof record]
  })
  await table.bulkPut(changed)
}
