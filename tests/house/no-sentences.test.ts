import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../support/files-under'

// Wording and theme are where sentences and colours live.
const components = filesUnder('renderer').filter(
  (file) => /\.(vue|ts)$/.test(file) && !/^(wording|theme)[\\/]/.test(file),
)

const withoutComments = (text: string): string =>
  text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"])\/\/.*$/gm, '$1')

const linesWith = (pattern: RegExp): string[] =>
  components.flatMap((file) =>
    withoutComments(readFileSync(join('renderer', file), 'utf8'))
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )

describe('the window', () => {
  it('holds no Chinese sentence outside wording/, where English readers would meet it', () => {
    expect(linesWith(/\p{Script=Han}/u)).toEqual([])
  })

  it('holds no colour outside theme/, where dark mode would miss it', () => {
    expect(linesWith(/#[0-9a-f]{3,8}\b(?![-\w])|\b(rgba?|hsla?|oklch|oklab)\(/i)).toEqual([])
  })
})
