import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sizeOf = (path) => {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found?.size ?? 0
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}

/**
 * Watches folders that a download grows in: tells each 5 s how many MB there are, and calls `onStall`
 * after 60 s without growth. Returns the function that ends the watch.
 */
export const watchStall = (folders, { onProgress, onStall }) => {
  let size = 0
  let grewAt = Date.now()
  const timer = setInterval(() => {
    const now = folders.reduce((sum, folder) => sum + sizeOf(folder), 0)
    if (now !== size) {
      size = now
      grewAt = Date.now()
      onProgress(`${Math.round(now / 1e6)} MB`)
    } else if (Date.now() - grewAt > 60_000) onStall()
  }, 5_000)
  return () => clearInterval(timer)
}
