import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(__dirname, '../..')
const fromRoot = createRequire(join(root, 'package.json'))

interface Configuration {
  readonly files: readonly (string | { readonly filter: readonly string[] })[]
  readonly electronFuses: Readonly<Record<string, boolean>>
  readonly publish: unknown
}
const { load } = fromRoot('js-yaml') as { load: (text: string) => unknown }
const config = load(readFileSync(join(root, 'build/electron-builder.yml'), 'utf8')) as Configuration

const manifest = (name: string): { readonly dependencies?: Readonly<Record<string, string>> } =>
  JSON.parse(
    readFileSync(
      name === '' ? join(root, 'package.json') : join(root, 'node_modules', name, 'package.json'),
      'utf8',
    ),
  ) as object

// What only builds a native half, or fetches one: nothing of it is called by a running app.
const onlyToInstall = new Set(['napi-macros', 'node-addon-api', 'prebuild-install'])

function calledBy(name: string, found = new Set<string>()): ReadonlySet<string> {
  for (const one of Object.keys(manifest(name).dependencies ?? {}))
    if (!onlyToInstall.has(one) && !found.has(one)) calledBy(one, found.add(one))
  return found
}

describe('what goes into the package', () => {
  it('is every module that the app calls and vite left out, and no other: none is missing at the desk', () => {
    const filters = config.files.flatMap((one) => (typeof one === 'string' ? [] : one.filter))
    const named = filters
      .flatMap((filter) => /^\{([^}]+)\}\/\{package\.json/.exec(filter)?.[1]?.split(',') ?? [])
      .sort()
    expect(named).toEqual([...calledBy('')].sort())
  })

  it('cannot be debugged, run as Node or loaded from elsewhere', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    })
  })

  it('asks no feed for updates unless the one who packages names it', () => {
    expect(config.publish).toBeNull()
  })

  it('has an icon of nothing but the theme’s colours', () => {
    const svg = readFileSync(join(root, 'build/icon.svg'), 'utf8')
    const theme = readFileSync(join(root, 'renderer/theme/tokens.json'), 'utf8')
    const colours = [...svg.matchAll(/#[0-9A-F]{6}/gi)].map(([colour]) => colour)
    expect(colours.length).toBeGreaterThan(3)
    for (const colour of colours) expect(theme.toUpperCase()).toContain(colour.toUpperCase())
  })
})
