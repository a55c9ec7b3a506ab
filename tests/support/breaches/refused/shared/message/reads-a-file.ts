// lint: shared/ is pure knowledge
import { readFileSync } from 'node:fs'

export const readTemplate = (path: string): string => readFileSync(path, 'utf8')
