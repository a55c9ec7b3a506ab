import fc from 'fast-check'
import { resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assetPath } from '../../electron/asset-path'
import { runs } from '../support/runs'

const root = resolve('/opt/pushdesk/out/renderer')

describe('what app:// serves', () => {
  it('serves the page and its parts, each with its type', () => {
    expect(assetPath(root, 'app://pushdesk/')).toEqual({
      file: `${root}${sep}index.html`,
      type: 'text/html; charset=utf-8',
    })
    expect(assetPath(root, 'app://pushdesk/assets/a-1.js?v=2#x')).toMatchObject({
      file: resolve(root, 'assets/a-1.js'),
      type: 'text/javascript; charset=utf-8',
    })
  })

  it.each([
    'app://pushdesk/../main/main.js',
    'app://pushdesk/..%2fmain/main.js',
    'app://pushdesk/%2e%2e/main/main.js',
    'app://pushdesk/%2e%2e%2f%2e%2e%2fmain/main.js',
    'app://pushdesk/..%5cmain%5cmain.js',
    'app://pushdesk/assets/..%2f..%2f..%2f/etc/x.js',
    'app://pushdesk/%00.js',
    'app://pushdesk/index.html%00.js',
    'app://pushdesk/C:/windows/x.js',
    'app://pushdesk/index.html::$DATA',
    'app://pushdesk/%',
    'app://pushdesk/%c0%ae%c0%ae/x.js',
    'app://pushdesk/etc/passwd',
    'app://pushdesk/.env',
    'app://other/index.html',
    'app://pushdesk.evil/index.html',
    'file:///etc/x.html',
    'nonsense',
  ])('never leaves its folder for %s', (address) => {
    const asset = assetPath(root, address)
    if (asset) expect(asset.file.startsWith(root + sep)).toBe(true)
    // Most are refused outright; a path that URL itself has flattened names nothing that exists.
    else expect(asset).toBeNull()
    expect(asset?.file ?? '').not.toContain('..')
  })

  it('stays inside for any path at all', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '\\',
      '/',
      'a',
      'x.js',
      ':',
      '%00',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const asset = assetPath(root, `app://pushdesk/${pieces.join('')}`)
        expect(asset === null || asset.file.startsWith(root + sep)).toBe(true)
      }),
      { numRuns: runs(5000) },
    )
  })
})
