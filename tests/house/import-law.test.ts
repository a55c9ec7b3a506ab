import { ESLint } from 'eslint'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { importLaw } from '../../build/law/import-law.mjs'
import { compilePlanted } from '../support/compile-planted'
import { filesUnder } from '../support/files-under'

const breaches = 'tests/support/breaches'
const read = (kind: string, path: string): string =>
  readFileSync(join(breaches, kind, path), 'utf8')
const planted = (kind: string): string[] =>
  filesUnder(join(breaches, kind)).map((file) => file.replaceAll('\\', '/'))

// Planted files exist nowhere, so the rules that need the compiler's project stay out.
const eslint = new ESLint({ overrideConfig: [ts.configs.disableTypeChecked] })

const heard = new Map<string, Promise<string[]>>()

const lint = (path: string, text: string): Promise<string[]> => {
  const known = heard.get(path)
  if (known) return known
  const fresh = eslint
    .lintText(text, { filePath: path })
    .then(([result]) => (result?.messages ?? []).map((each) => `${each.ruleId}: ${each.message}`))
  heard.set(path, fresh)
  return fresh
}

const refused = planted('refused').map((path) => {
  const text = read('refused', path)
  const [, by = '', sentence = ''] =
    /^(?:\/\/|<!--) (lint|types): (.+?)(?: -->)?$/m.exec(text) ?? []
  return { path, text, by, sentence }
})

const messagesOf = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'message' && typeof part === 'string' ? [part] : messagesOf(part),
  )
}

describe('the import law', () => {
  it.each(refused)(
    'refuses $path and names the better door',
    async ({ path, text, by, sentence }) => {
      expect(sentence).not.toBe('')
      const refusals = by === 'lint' ? await lint(path, text) : compilePlanted(path, text)
      expect(refusals).toContainEqual(expect.stringContaining(sentence))
    },
  )

  it.each(planted('accepted'))('accepts %s', async (path) => {
    const text = read('accepted', path)
    expect(await lint(path, text)).toEqual([])
    if (path.endsWith('.ts')) expect(compilePlanted(path, text)).toEqual([])
  })

  it('has no sentence that no breach ever provoked', async () => {
    const said = (await Promise.all(refused.map(({ path, text }) => lint(path, text)))).flat()
    const silent = [...new Set(messagesOf(importLaw))].filter(
      (message) => !said.some((refusal) => refusal.includes(message)),
    )
    expect(silent).toEqual([])
  })

  it.each(['electron', 'renderer', 'shared'])('holds under any subfolder of %s', async (floor) => {
    const text =
      "import { anything } from '../../../../tests/support/anything'\n\nexport { anything }\n"
    expect(await lint(`${floor}/a/b/c/planted.ts`, text)).not.toEqual([])
  })
})
