// lint: take the value as an argument
export const nonce = (): number => Math.random()
