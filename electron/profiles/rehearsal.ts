import type { SandboxFault } from '../../shared/rongcloud/sandbox-fault'
import type { Profiles } from './profiles'
import { rehearsedKeys } from './rehearsed-keys'
import type { RehearsalSandboxes } from './rehearsal-sandboxes'

/** What the operator may do with 演练 as a whole. */
export interface Rehearsal {
  readonly steer: (fault: SandboxFault) => Promise<SandboxFault>
  /** 10,000 fresh people, and full tickets on both sides of the wire. */
  readonly reset: () => Promise<null>
}

export function createRehearsal(
  sandboxes: RehearsalSandboxes,
  profiles: Pick<Profiles, 'recount' | 'list'>,
  clock: () => number,
  /** What this desk knows of the tags of people who are gone now. */
  forgetTags: (appKeys: readonly string[]) => Promise<void>,
): Rehearsal {
  return {
    steer: async (fault) => {
      await sandboxes.steer(fault)
      return fault
    },
    reset: async () => {
      await sandboxes.reset()
      await forgetTags(rehearsedKeys(profiles.list()))
      // A send of this very millisecond was before the reset, and `countFrom` still counts its own.
      await profiles.recount(clock() + 1)
      return null
    },
  }
}
