import { readFileSync } from 'node:fs'
import { Problem } from '../run/problem.mjs'
import { runCommand } from '../run/run-command.mjs'

// Where a name changed between releases, the one that the release knows is taken, newest first.
const toRun = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnss3',
  ['libasound2t64', 'libasound2'],
  'libgbm1',
]
const forTheKeychain = ['libsecret-1-0', 'libsecret-1-dev', 'make', 'g++', 'python3']
// openssl makes the certificate that a test sees refused.
const withoutDisplay = ['xvfb', 'xauth', 'dbus', 'gnome-keyring', 'openssl']
const forADebianPackage = ['fakeroot', 'dpkg-dev']
const fonts = ['fonts-noto-cjk', 'fonts-noto-color-emoji']

const isDebian = () => {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

const missing = async (packages) => {
  const { output } = await runCommand('dpkg-query', [
    '--show',
    '--showformat=${Package} ${db:Status-Status}\n',
    ...packages.flat(),
  ])
  const installed = new Set([...output.matchAll(/^(\S+) installed$/gm)].map((match) => match[1]))
  return packages.filter((names) => ![names].flat().some((name) => installed.has(name)))
}

const knownNames = async (packages) => {
  const { output } = await runCommand('apt-cache', ['policy', ...packages.flat()])
  const known = (name) => new RegExp(`^${name.replaceAll('+', '\\+')}:\n.*\n +Candidate: [^(]`, 'm')
  return packages.map((names) => {
    const all = [names].flat()
    return all.find((name) => known(name).test(output)) ?? all.at(-1)
  })
}

const rootPrefix = async () => {
  if (process.getuid() === 0) return []
  const { code } = await runCommand('sudo', ['-n', 'true'])
  return code === 0 ? ['sudo', '-n'] : undefined
}

/**
 * Libraries of Electron, keytar's compiler and, where they are asked for, a virtual desktop and the
 * tools that make a .deb.
 * On Debian and Ubuntu missing ones are named, then installed; elsewhere nothing is touched.
 */
export const systemPackages = async (announce, { virtualDesktop, packaging = false }) => {
  if (process.platform !== 'linux') return 'none needed'
  const wanted = [
    ...[...toRun, ...forTheKeychain, ...fonts],
    ...(virtualDesktop ? withoutDisplay : []),
    ...(packaging ? forADebianPackage : []),
  ]
  if (!isDebian()) {
    return `not Debian or Ubuntu: this system must bring what Debian calls ${wanted.flat().join(' ')}`
  }
  const gaps = await missing(wanted)
  if (gaps.length === 0) return `${wanted.length} present`

  const prefix = await rootPrefix()
  const asRoot = prefix ?? ['sudo']
  const install = ['apt-get', 'install', '-y', '--no-install-recommends']
  if (prefix === undefined) {
    const line = [...asRoot, ...install, ...(await knownNames(gaps))].join(' ')
    throw new Problem(
      `Some system packages are missing. Run this, then start again:\n\n  ${asRoot[0]} apt-get update && ${line}\n`,
    )
  }
  announce(`installing ${gaps.map((names) => [names].flat().at(-1)).join(' ')}`)
  const apt = async (args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...args]
    return (await runCommand(command, rest, { show: true })).code === 0
  }
  await apt(['apt-get', 'update', '-q'])
  const names = await knownNames(gaps)
  if (!(await apt([...install, '-q', '-o=Dpkg::Use-Pty=0', ...names]))) {
    throw new Problem(`apt could not install ${names.join(' ')}; its reason is in the lines above.`)
  }
  return `${names.length} installed`
}
