import type { TagRow } from './plan'
import type { PlannedBatch } from './planned-batch'

/**
 * The rows that give everyone of these batches the tags they had before. Who was unknown to the
 * mirror is not among them: nobody can say what they had.
 */
export function* rollBackRows(batches: Iterable<PlannedBatch>): Generator<TagRow> {
  for (const { userIds, before } of batches) {
    let at = 0
    for (const [count, tags] of before) {
      if (tags !== null) for (const userId of userIds.slice(at, at + count)) yield { userId, tags }
      at += count
    }
  }
}
