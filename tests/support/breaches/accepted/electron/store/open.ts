import { ClassicLevel } from 'classic-level'

export const open = (path: string): unknown => new ClassicLevel(path)
