/** The first eight digits of a hash in two groups, as people compare them: «a41f 09c2». */
export const shortHash = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)}`
