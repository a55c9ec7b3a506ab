import type { Wording } from '../zh-CN'

export const drafts: Wording['drafts'] = {}
