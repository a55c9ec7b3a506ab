// lint: The window never imports main
import { readFileSync } from 'node:fs'

export const read = readFileSync
