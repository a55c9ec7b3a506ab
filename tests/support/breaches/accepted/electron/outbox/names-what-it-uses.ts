import { createHash } from 'node:crypto'
import type { Result } from '../../shared/result'

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
export type Hashed = Result<string, string>
