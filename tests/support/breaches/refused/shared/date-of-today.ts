// lint: take `now` as an argument
export const today = (): Date => new Date()
