import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../code-of'

/** Why nothing can be kept in `folder`, as the system's code (`EACCES`, `EROFS`, `ENOSPC`…); null: it can. */
export function folderProblem(folder: string): string | null {
  const probe = join(folder, `.writable-${String(process.pid)}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
    return null
  } catch (error) {
    return codeOf(error)
  }
}
