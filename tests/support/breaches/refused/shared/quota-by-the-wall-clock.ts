// lint: take `now` as an argument
export const age = (at: number): number => Date.now() - at
