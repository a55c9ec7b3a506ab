import type { ConfirmFailed, PlanFailed } from '../../stores/tag-plan'
import type { Wording } from '../../wording/zh-CN'

/** Why there is no plan, or why it was not confirmed; nothing was sent either way. */
export function planFailureWords(
  failure: PlanFailed | ConfirmFailed,
  { tagPlan: { failure: words } }: Pick<Wording, 'tagPlan'>,
): string {
  switch (failure.kind) {
    case 'not_kept':
      return words.not_kept(failure.detail)
    case 'unknown_call':
    case 'bad_input':
    case 'untrusted_sender':
    case 'crashed':
      return words.fault
    default:
      return words[failure.kind]
  }
}
