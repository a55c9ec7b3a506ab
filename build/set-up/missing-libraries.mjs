import { runCommand } from '../run/run-command.mjs'

/** The shared libraries a Linux binary asks for and the system does not have, by file name. */
export const missingLibraries = async (executable) => {
  const { output } = await runCommand('ldd', [executable])
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1])
}
