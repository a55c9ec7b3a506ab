// types: Cannot find name 'process'
export const platform = (): string => process.platform
