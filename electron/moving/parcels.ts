import type { Handlers } from '../../shared/ipc/contract'
import { createMovingWriter, type MovingWriter } from '../../shared/moving/write-moving'
import { ok } from '../../shared/result'
import { nodeHash } from './node-hash'

/** What the window hands over to be written, part by part under one id. */
export interface Parcels {
  readonly add: Handlers['parcel.add']
  /** The whole of it, which is then no longer kept; undefined: none was handed over. */
  readonly close: (parcel: string) => MovingWriter | undefined
}

/** A window that goes away leaves its parcel half filled: more than these are never kept. */
const MOST = 4

export function createParcels(): Parcels {
  const parcels = new Map<string, MovingWriter>()
  return {
    add: async ({ parcel, records }) => {
      const writer = parcels.get(parcel) ?? createMovingWriter(nodeHash)
      writer.add(records)
      parcels.set(parcel, writer)
      const [oldest] = parcels.keys()
      if (parcels.size > MOST && oldest !== undefined) parcels.delete(oldest)
      return ok(null)
    },
    close: (parcel) => {
      const writer = parcels.get(parcel)
      parcels.delete(parcel)
      return writer
    },
  }
}
