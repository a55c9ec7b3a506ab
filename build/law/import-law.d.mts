import type { Linter } from 'eslint'

export const importLaw: Linter.Config[]
