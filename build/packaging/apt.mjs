import { runCommand } from '../run/run-command.mjs'
import { Problem } from '../run/problem.mjs'

const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }

/** Which version of Pushdesk apt has installed here, or undefined. */
export const installedVersion = async () => {
  const format = '--showformat=${db:Status-Status} ${Version}'
  const { output } = await runCommand('dpkg-query', ['--show', format, 'pushdesk'])
  return /^installed (\S+)$/.exec(output.trim())?.[1]
}

/** `apt-get` as root, without questions. */
export const apt = async (...args) => {
  const { code, output } = await runCommand('apt-get', ['-y', '-q', ...args], quiet)
  if (code === 0) return output
  console.log(output)
  throw new Problem(`apt-get ${args.join(' ')} failed; its reason is in the lines above.`)
}
