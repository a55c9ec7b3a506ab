import { z } from 'zod'
import type { Result } from '../result'

export const ageSchema = z.number()
export const age = (at: number, now: number): number => now - at
export type Aged = Result<number, string>
