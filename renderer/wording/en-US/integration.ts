import type { Wording } from '../zh-CN'

export const integration: Wording['integration'] = {}
