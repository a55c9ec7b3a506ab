import type { SendState } from '../../shared/outbox/outcome'
import type { Fault } from './faults'

/** Every moment at which the main process is killed. Lines: 1 confirmed, 2 in flight, 3 ended. */
export const killPoints = [
  'before line 1',
  'after line 1',
  'before line 2',
  'after line 2',
  /** The whole request has arrived at the server, and no answer has left it. */
  'request at server',
  'before line 3',
  'after line 3',
] as const
export type KillPoint = (typeof killPoints)[number]

/** What the next start must say of the send; null: that it never was. */
export function stateAfter(fault: Fault, point: KillPoint): SendState | null {
  switch (point) {
    case 'before line 1':
      return null
    case 'after line 1':
    case 'before line 2':
      return 'recalled'
    case 'after line 2':
    case 'request at server':
    case 'before line 3':
      return 'unknown'
    case 'after line 3':
      return fault.state
  }
}

/** The most copies that may have reached the server. */
export const copiesAfter = (point: KillPoint): number =>
  ['request at server', 'before line 3', 'after line 3'].includes(point) ? 1 : 0

/** No request arrives whole at a server that is not there, or resets at once. */
export const happens = (fault: Fault, point: KillPoint): boolean =>
  point !== 'request at server' || fault.behave !== undefined
