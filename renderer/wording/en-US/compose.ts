import type { Wording } from '../zh-CN'

export const compose: Wording['compose'] = {}
