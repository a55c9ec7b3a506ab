import type { Proof } from './seen-why'
import type { Absence, SeenNothing } from './seen'

/** An empty screen, whose reason is also its why. */
export function nothingSeen(
  proof: Proof,
  because: Absence,
): { readonly proof: Proof; readonly why: Absence; readonly seen: SeenNothing } {
  return { proof, why: because, seen: { kind: 'nothing', because } }
}
