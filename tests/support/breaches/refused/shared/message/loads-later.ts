// lint: shared/ is pure knowledge
export const later = (): Promise<unknown> => import('node:crypto')
