export const send = {}
