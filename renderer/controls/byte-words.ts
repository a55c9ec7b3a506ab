/** A size to read: `832 B`, `12.3 kB`, `1.2 MB`. */
export function byteWords(bytes: number): string {
  if (bytes < 1_000) return `${String(bytes)} B`
  if (bytes < 1_000_000) return `${short(bytes / 1_000)} kB`
  return `${short(bytes / 1_000_000)} MB`
}

const short = (figure: number): string => figure.toFixed(1).replace(/\.0$/, '')
