import type { DraftSummary } from '../drafts/draft-summary'

/** Whether the row is a template: no draft to finish and send, but something to make drafts of. */
export const isTemplate = ({ filed }: Pick<DraftSummary, 'filed'>): boolean => filed.template
