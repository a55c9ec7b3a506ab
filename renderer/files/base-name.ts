/** The name of a file without its folders, whichever system wrote the path. */
export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path
