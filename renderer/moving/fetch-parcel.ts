import type { Contract } from '../../shared/ipc/contract'
import type { FailureOf, Fault } from '../../shared/ipc/define'
import type { MovingRecord } from '../../shared/moving/moving-record'
import type { ParcelPage } from '../../shared/moving/opened-file'
import { ok, type Result } from '../../shared/result'

export type FetchFailure = FailureOf<Contract['parcel.take']> | Fault

/** Everything that is in a file which main has opened, page after page. */
export async function fetchParcel(
  take: (from: number) => Promise<Result<ParcelPage, FetchFailure>>,
): Promise<Result<readonly MovingRecord[], FetchFailure>> {
  const records: MovingRecord[] = []
  let from: number | null = 0
  while (from !== null) {
    const page: Result<ParcelPage, FetchFailure> = await take(from)
    if (!page.ok) return page
    records.push(...page.value.records)
    from = page.value.next
  }
  return ok(records)
}
