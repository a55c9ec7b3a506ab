import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Problem } from '../run/problem.mjs'
import { runCommand } from '../run/run-command.mjs'
import { runNpm } from '../run/run-npm.mjs'

const loads = async () =>
  (await runCommand(process.execPath, ['-e', "require('keytar').getPassword"])).code === 0

// Node's own headers lie beside it in every ordinary installation: nothing to fetch then.
const headers = () => {
  const prefix = dirname(dirname(process.execPath))
  return existsSync(join(prefix, 'include', 'node', 'node.h')) ? { npm_config_nodedir: prefix } : {}
}

/**
 * The native half of keytar. One build serves Node and every Electron: it speaks N-API. On Linux it
 * is compiled here against the system's libsecret; elsewhere keytar's own prebuilt file is asked for
 * first.
 */
export const keytarBuild = async (announce) => {
  if (await loads()) return 'loads'
  announce('npm rebuild keytar')
  const fromSource = process.platform === 'linux' ? { npm_config_build_from_source: 'true' } : {}
  const { code, output } = await runNpm(['rebuild', 'keytar'], {
    env: { ...process.env, ...headers(), ...fromSource },
    timeout: 300_000,
  })
  if (code === 0 && (await loads())) return 'built'
  console.log(output.trimEnd().split('\n').slice(-30).join('\n'))
  throw new Problem(
    'keytar could not be built. It needs a C++ compiler, make, python3 and, on Linux, libsecret with its headers; the lines above say what is missing.',
  )
}
