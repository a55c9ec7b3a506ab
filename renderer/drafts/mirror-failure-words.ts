import type { Wording } from '../wording/zh-CN'
import type { MirrorFailure } from './mirror-feed'

/** Why the second copy was not written or read, as the end of a sentence. */
export function mirrorFailureWords(
  failure: MirrorFailure,
  words: Wording['drafts']['mirror'],
): string {
  switch (failure.kind) {
    case 'not_written':
    case 'not_read':
      return failure.detail
    case 'crashed':
    case 'bad_input':
    case 'unknown_call':
    case 'untrusted_sender':
      return words.fault
  }
}
