import type { NotSentCause } from '../../shared/outbox/attempt'

/** How far a connection had come. Nothing of the request is written before `open`. */
export type ConnectionStage = 'lookup' | 'connect' | 'handshake' | 'open'

/**
 * Why a connection that never opened did not: from the system's error code where there is one,
 * else (a time-out, a closed socket) from the stage it had reached.
 */
export function notSentCause(stage: ConnectionStage, errorCode: string | undefined): NotSentCause {
  if (stage === 'handshake') return 'tls'
  if (errorCode === 'ECONNREFUSED') return 'refused'
  if (errorCode === 'ENOTFOUND' || errorCode?.startsWith('EAI_')) return 'dns'
  return stage === 'lookup' ? 'dns' : 'unreachable'
}
