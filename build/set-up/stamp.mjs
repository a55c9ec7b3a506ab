import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '../run/project-root.mjs'

/** A small file that says what a step was last done for, so that it is not done twice. */
export const stamp = (path) => {
  const file = join(projectRoot, path)
  return {
    /** What was written last, or undefined. */
    read() {
      try {
        return readFileSync(file, 'utf8')
      } catch {
        return undefined
      }
    },
    write(text) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    },
    /** Before the step begins, so that half a step is never taken for a whole one. */
    clear: () => rmSync(file, { force: true }),
  }
}
