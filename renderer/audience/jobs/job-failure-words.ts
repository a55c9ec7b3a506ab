import type { JobFailed } from '../../stores/tag-jobs'
import type { Wording } from '../../wording/zh-CN'

/** Why a job did not do what it was told; it is as it was. */
export function jobFailureWords(
  failure: JobFailed,
  { tagJobs: { failure: words } }: Pick<Wording, 'tagJobs'>,
): string {
  switch (failure.kind) {
    case 'no_such_job':
    case 'too_late':
      return words[failure.kind]
    case 'not_kept':
      return words.not_kept(failure.detail)
    default:
      return words.fault
  }
}
