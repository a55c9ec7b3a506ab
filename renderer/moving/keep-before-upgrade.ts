import { shallowRef, type ShallowRef } from 'vue'
import { fromFirstShape } from '../../shared/drafts/from-first-shape'
import { draftSchema } from '../../shared/message/draft'
import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import type { JsonObject } from '../../shared/message/json'
import type { MovingRecord } from '../../shared/moving/moving-record'
import { api } from '../api'

/** The system's word for why the upgrade went on without a backup; null: it did not. */
export const upgradedWithout: ShallowRef<string | null> = shallowRef(null)

/** As many records as cross to main at a time. */
const PART = 200

/**
 * A backup of the drafts as the version before left them. A disk that refuses is no reason to keep
 * people from their drafts: then it goes on, and is said. Anything else is.
 */
export async function keepBeforeUpgrade(records: readonly JsonObject[]): Promise<boolean> {
  if (records.length === 0) return true
  const parcel = crypto.randomUUID()
  const lines = records.flatMap(linesOf)
  for (let from = 0; from < lines.length; from += PART) {
    const added = await api.call('parcel.add', { parcel, records: lines.slice(from, from + PART) })
    if (!added.ok) return goOnWithout(added.failure)
  }
  const made = await api.call('backups.make', { parcel, reason: 'upgrade' })
  return made.ok || goOnWithout(made.failure)
}

/** Whether the upgrade may go on, and takes down that it has no backup. */
function goOnWithout(failure: FailureOf<Contract['parcel.add' | 'backups.make']> | Fault): boolean {
  if (failure.kind !== 'disk') return false
  upgradedWithout.value = failure.code
  return true
}

/** A record of the first weeks goes both ways: as the draft it becomes, and as it was. */
function linesOf(record: JsonObject): readonly MovingRecord[] {
  const draft = draftSchema.safeParse(fromFirstShape(record) ?? record)
  const asItWas: MovingRecord = { type: 'unreadable', record }
  if (!draft.success) return [asItWas]
  const today: MovingRecord = { type: 'draft', draft: draft.data }
  return fromFirstShape(record) === null ? [today] : [today, asItWas]
}
