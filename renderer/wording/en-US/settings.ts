import type { Wording } from '../zh-CN'

export const settings: Wording['settings'] = {}
