import { utf8Length } from '../../shared/message/utf8-length'
import type { Attempt } from '../../shared/outbox/attempt'
import type { Wording } from '../wording/zh-CN'

export interface UnknownStep {
  /** ms */
  readonly at: number
  readonly words: string
  /** Set in the font of machines after the words: the host. */
  readonly host: string | null
}

/** How far an unknown send certainly got, in order. What it never reached is left out, not guessed. */
export function unknownSteps(
  attempt: Pick<Attempt, 'startedAt' | 'connectedAt' | 'writtenAt' | 'holdMs' | 'body' | 'profile'>,
  wording: Pick<Wording, 'history'>,
): readonly UnknownStep[] {
  const { startedAt, connectedAt, writtenAt, holdMs, body, profile } = attempt
  const t = wording.history.unknown
  return [
    { at: startedAt, words: holdMs > 0 ? t.started : t.startedAtOnce, host: null },
    { at: connectedAt, words: t.connected, host: profile.host },
    { at: writtenAt, words: t.written(utf8Length(body)), host: null },
  ].filter((step): step is UnknownStep => step.at !== null)
}
