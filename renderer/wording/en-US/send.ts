import type { Wording } from '../zh-CN'

export const send: Wording['send'] = {}
