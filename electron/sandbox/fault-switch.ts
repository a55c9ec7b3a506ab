import { noFault, type SandboxFault } from '../../shared/rongcloud/sandbox-fault'

export interface FaultSwitch {
  readonly set: (fault: SandboxFault) => void
  /** The fault of this call; counts it. */
  readonly next: () => SandboxFault
}

/** What goes wrong next: for `times` calls, or with 0 until it is set again. */
export function createFaultSwitch(): FaultSwitch {
  let current = noFault
  let left = 0
  return {
    set: (fault) => {
      current = fault
      left = fault.times
    },
    next: () => {
      const fault = current
      if (left > 0) {
        left -= 1
        if (left === 0) current = noFault
      }
      return fault
    },
  }
}
