import { messageOf } from '../message-of'
import type { Attempt } from '../../shared/outbox/attempt'
import type { Outcome } from '../../shared/outbox/outcome'
import type { Profile } from '../../shared/profile/profile'
import type { CallForProfile } from '../profiles/call-for-profile'
import type { WhichHost } from '../rongcloud/host-choice'
import { outcomeOfCall } from './outcome-of-call'

interface CalledOnce {
  readonly outcome: Outcome
  /** ms; null: it never came so far. */
  readonly connectedAt: number | null
  readonly writtenAt: number | null
}

/**
 * The one call of an attempt that is in flight on disk. `asleep` resolves where the computer went to
 * sleep before the answer came: whatever comes later counts no more. Never rejects.
 */
export async function callOnce(
  parts: { readonly call: CallForProfile; readonly clock: () => number },
  send: { readonly profile: Profile; readonly attempt: Attempt; readonly which: WhichHost },
  asleep: Promise<Outcome>,
): Promise<CalledOnce> {
  const { call, clock } = parts
  const { profile, attempt, which } = send
  let connectedAt: number | null = null
  let writtenAt: number | null = null
  const answered = async (): Promise<Outcome> => {
    try {
      const outcome = await call(profile, {
        path: attempt.channel === 'push' ? '/push' : '/push/user',
        body: attempt.body,
        requestId: attempt.requestId,
        which,
        onProgress: (stage) => {
          if (stage === 'connected') connectedAt = clock()
          else writtenAt = clock()
        },
      })
      return outcomeOfCall(outcome, clock())
    } catch (error) {
      // It never should; but what was under way may have gone out, whatever broke.
      const detail = messageOf(error)
      return { state: 'unknown', cause: 'interrupted', detail, httpStatus: null, answer: '' }
    }
  }
  const outcome = await Promise.race([answered(), asleep])
  return { outcome, connectedAt, writtenAt }
}
