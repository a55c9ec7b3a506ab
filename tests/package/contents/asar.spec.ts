import { extractFile, listPackage, statFile } from '@electron/asar'
import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from '../../support/files-under'
import { findBytes } from '../../support/find-bytes'
import { packagedAsar, story, unpackedApp } from '../packaged'

const listed = (): readonly string[] =>
  listPackage(packagedAsar(), { isPack: false }).map((path) => path.slice(1))

/** Everything the archive holds, without what lies beside it. */
const files = (): readonly string[] =>
  listed().filter((path) => !('files' in statFile(packagedAsar(), path)))

test('holds the bundles and the two packages with a native half, and nothing that is not named', () => {
  const folders = new Set(
    files().map((path) =>
      path
        .split('/')
        .slice(0, path.startsWith('out') ? 2 : 1)
        .join('/'),
    ),
  )
  expect([...folders].sort()).toEqual([
    'LICENSE',
    'node_modules',
    'out/main',
    'out/preload',
    'out/renderer',
    'package.json',
  ])
  const modules = new Set(files().flatMap((path) => /^node_modules\/([^/]+)/.exec(path)?.[1] ?? []))
  expect([...modules].sort()).toEqual([
    'abstract-level',
    'base64-js',
    'buffer',
    'classic-level',
    'ieee754',
    'is-buffer',
    'keytar',
    'level-supports',
    'level-transcoder',
    'maybe-combine-errors',
    'module-error',
    'node-gyp-build',
  ])
})

test('holds no source, test, map or type, and points to none', () => {
  const strange = files().filter((path) =>
    /\.(?:ts|vue|map|mts|cts|cc|c|h|gyp|md|spec\.js|test\.js)$|(?:^|\/)(?:tests?|src|deps)\//.test(
      path.replace('LICENSE.md', 'LICENSE'),
    ),
  )
  expect(strange).toEqual([])
  const bundles = files().filter((path) => path.startsWith('out/') && /\.(?:js|css)$/.test(path))
  expect(bundles.length).toBeGreaterThan(10)
  for (const path of bundles)
    expect(extractFile(packagedAsar(), path).includes('sourceMappingURL=')).toBe(false)
})

test('native files lie beside it, for this platform only', () => {
  const native = files().filter((path) => path.endsWith('.node'))
  expect(native.map((path) => statFile(packagedAsar(), path))).toEqual(
    native.map(() => expect.objectContaining({ unpacked: true })),
  )
  expect(filesUnder(join(unpackedApp(), 'resources/app.asar.unpacked')).sort()).toEqual(
    [...native].sort(),
  )
  expect(native.some((path) => /keytar/.test(path))).toBe(true)
  const here = `${process.platform}-${process.arch}`
  for (const path of native)
    expect(path).toMatch(new RegExp(`prebuilds/${here}/|build/Release/keytar`))
})

test('no byte of a test, of its secrets or of the machine it was made on is anywhere in it', () => {
  const planted = [
    story.secret,
    story.draft,
    'canary-9f3a71c5e2-secret',
    'demo-app-secret',
    'fast-check',
    '@playwright',
    'vitest',
    join(__dirname, '../../..'),
  ]
  for (const text of planted) expect([text, ...findBytes(unpackedApp(), text)]).toEqual([text])
  // A search that finds nothing at all would prove nothing.
  expect(findBytes(unpackedApp(), 'classic-level')).not.toEqual([])
})

test('says in its own package.json what it is, and no more than that', () => {
  const own = JSON.parse(extractFile(packagedAsar(), 'package.json').toString('utf8')) as object
  expect(own).toMatchObject({ name: 'pushdesk', main: 'out/main/main.js' })
  expect(own).not.toHaveProperty('scripts')
  expect(own).not.toHaveProperty('devDependencies')
  const { sealed } = JSON.parse(process.env['PUSHDESK_PACKAGE'] ?? '{}') as { sealed?: boolean }
  if (sealed) expect(own).toMatchObject({ version: expect.stringMatching(/-test$/) })
  expect(readFileSync(packagedAsar()).length).toBeLessThan(8_000_000)
})
