import type { Wording } from '../zh-CN'

export const problems: Wording['problems'] = {}
