import { tickets, type QuotaLimits } from '../../shared/quota'

/** Nothing older can lie in any window that counts. */
const KEPT = 2 * 86_400_000

export interface SendLedger {
  readonly hasRoom: (now: number) => boolean
  readonly spend: (now: number) => void
}

/** Pushes and broadcasts together (seed §3.3); only accepted ones count, by the stricter reading. */
export function createSendLedger(limits: QuotaLimits): SendLedger {
  let spent: readonly number[] = []
  return {
    hasRoom: (now) => tickets(spent, limits, now).leftThisHour > 0,
    spend: (now) => {
      const last = Math.max(now, ...spent)
      spent = [...spent, now].filter((time) => time > last - KEPT)
    },
  }
}
