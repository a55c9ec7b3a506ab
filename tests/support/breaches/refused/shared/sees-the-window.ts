// types: Cannot find name 'window'
export const width = (): number => window.innerWidth
