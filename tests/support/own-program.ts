import { cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** A copy of the Electron at `executable` with an app of its own, still empty: its binary, and the app's folder. */
export function ownProgram(executable: string): { readonly binary: string; readonly app: string } {
  const folder = mkdtempSync(join(tmpdir(), 'pushdesk-program-'))
  const runtime = dirname(executable)
  const linked = join(runtime, 'resources', 'app')
  cpSync(runtime, folder, { recursive: true, filter: (from) => from !== linked })
  const app = join(folder, 'resources', 'app')
  mkdirSync(app)
  return { binary: join(folder, basename(executable)), app }
}
