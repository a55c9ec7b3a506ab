import type { Wording } from '../zh-CN'

export const preview: Wording['preview'] = {}
