import type { Wording } from '../zh-CN'

export const history: Wording['history'] = {}
