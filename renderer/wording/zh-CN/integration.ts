export const integration = {}
