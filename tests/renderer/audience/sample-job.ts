import type { PlanSummary } from '../../../shared/tags/plan-summary'
import type { JobPlan, JobProgress, TagJob } from '../../../shared/tags/tag-job'

export const sampleSummary: PlanSummary = {
  people: 12_345,
  batchCalls: 13,
  singleCalls: 0,
  added: [{ tag: '上海', people: 700 }],
  lost: [{ tag: '老客', people: 412 }],
  losers: 412,
  unknown: 0,
  unchanged: 0,
  overfull: 0,
}

export const samplePlan = (planId: string, changes: Partial<PlanSummary> = {}): JobPlan => ({
  planId,
  mode: 'replace',
  source: { from: 'list', name: '会员.csv' },
  summary: { ...sampleSummary, ...changes },
  seconds: 1.3,
  examples: [{ userId: 'u_1', before: ['女', '老客'], after: ['女', '上海'] }],
})

const progress: JobProgress = {
  ...{ calls: 4, people: 4000, failed: 0, leftOut: 0, unsure: 0, repeated: 0 },
}

export const sampleJob = (changes: Partial<TagJob> = {}): TagJob => ({
  ...{ id: 'j1', profileId: 'p1', appKey: 'key', mode: 'replace', accepted: '' },
  source: { from: 'list', name: '会员.csv' },
  summary: sampleSummary,
  ...{ confirmedAt: Date.now(), endedAt: null, state: 'running', cause: null },
  progress,
  ...{ waiting: null, peoplePerSecond: 9800, secondsLeft: 1 },
  ...changes,
})
