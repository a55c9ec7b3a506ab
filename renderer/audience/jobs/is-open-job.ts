import type { TagJob } from '../../../shared/tags/tag-job'

/** Whether a job has still something to do. */
export const isOpenJob = ({ state }: Pick<TagJob, 'state'>): boolean =>
  state === 'running' || state === 'paused'
