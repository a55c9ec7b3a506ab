import type { Wording } from '../zh-CN'

export const audience: Wording['audience'] = {}
