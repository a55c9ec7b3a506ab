import type { TagJob } from '../../../shared/tags/tag-job'
import type { IconName } from '../../controls/icon-paths'

/** The sign of a job in a list, by what it is and how it stands. */
export function jobSign({ state, source }: Pick<TagJob, 'state' | 'source'>): IconName {
  if (state === 'cancelled') return 'cross'
  if (state === 'paused') return 'pause'
  if (source.from === 'roll_back') return 'undo'
  return state === 'done' ? 'check' : 'upload'
}
