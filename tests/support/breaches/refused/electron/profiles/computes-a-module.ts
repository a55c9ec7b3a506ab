// lint: a computed import escapes
export const load = (name: string): Promise<unknown> => import(name)
