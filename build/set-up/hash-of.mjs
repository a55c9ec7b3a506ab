import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../run/project-root.mjs'

const filesUnder = (path) => {
  const whole = join(projectRoot, path)
  if (!statSync(whole, { throwIfNoEntry: false })?.isDirectory()) return [path]
  return readdirSync(whole)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}

/** One SHA-256 over the names and contents of files and folders of the project. */
export const hashOf = (paths, ...more) => {
  const hash = createHash('sha256').update(JSON.stringify(more))
  for (const file of paths.flatMap(filesUnder)) {
    hash.update(`\0${file}\0`).update(readFileSync(join(projectRoot, file)))
  }
  return hash.digest('hex')
}
