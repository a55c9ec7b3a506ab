import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Files that the system knows as ours (build/electron-builder.yml, `fileAssociations`). */
export const OUR_EXTENSION = 'pushdesk'

/**
 * The file of ours among a command line's arguments, as an absolute path; the last one, should there be
 * several. Desktops hand it over as a path, which may be relative to `folder`, or as a file: address.
 */
export function fileArgument(command: readonly string[], folder: string): string | null {
  // The first is the program.
  const named = command
    .slice(1)
    .filter((one) => !one.startsWith('-') && one.toLowerCase().endsWith(`.${OUR_EXTENSION}`))
    .at(-1)
  if (named === undefined) return null
  if (!named.startsWith('file:')) return resolve(folder, named)
  try {
    return fileURLToPath(named)
  } catch {
    // An address of another computer's file.
    return null
  }
}
