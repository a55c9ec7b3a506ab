import { assertNever } from '../../../shared/assert-never'
import type { TagJob } from '../../../shared/tags/tag-job'
import { clockTime } from '../../time/clock-time'
import type { Wording } from '../../wording/zh-CN'

/** What a job is called: its file, or what it takes back or tries again. `all`: to find that one in. */
export function jobName(
  { source, confirmedAt }: Pick<TagJob, 'source' | 'confirmedAt'>,
  all: readonly TagJob[],
  wording: Pick<Wording, 'tagJobs'>,
): string {
  const { tagJobs: words } = wording
  switch (source.from) {
    case 'list':
      return source.name ?? words.pastedAt(clockTime(confirmedAt))
    case 'roll_back':
    case 'retry': {
      const of = all.find(({ id }) => id === source.jobId)
      const name = of ? jobName(of, all, wording) : words.pasted
      return source.from === 'retry' ? words.retryOf(name) : words.rollBackOf(name)
    }
    default:
      return assertNever(source)
  }
}
