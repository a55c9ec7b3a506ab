import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../support/files-under'

const under = (...folders: string[]): string[] =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => filesUnder(folder).map((file) => join(folder, file)))

const sources = under('shared', 'electron', 'renderer', 'build')
const texts = [
  ...sources,
  ...under('tests', '.ci'),
  ...['README.md', 'package.json', 'package-lock.json', 'electron.vite.config.ts'],
  ...['eslint.config.js', '.npmrc'],
].filter((file) => existsSync(file) && !/\.(png|ico|icns|woff2?)$/.test(file))

// This file has to spell out what it looks for.
const filesWith = (pattern: RegExp): string[] =>
  texts
    .filter((file) => !file.endsWith('sources.test.ts'))
    .filter((file) => pattern.test(readFileSync(file, 'utf8')))

describe('the sources', () => {
  it('name no package registry: the machine decides where packages come from', () => {
    expect(
      filesWith(/\bregistry\.[a-z]+\.(org|com|cn)\b|"resolved": "http|^registry\s*=/im),
    ).toEqual([])
  })

  it('name no folder of the machine they were written on', () => {
    expect(filesWith(/(^|[\s'"`(=])\/(work|root)\/\w/m)).toEqual([])
  })

  it('have no file that grew past 250 lines without being divided', () => {
    const long = sources
      .filter((file) => /\.(ts|vue|mjs)$/.test(file))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 250)
    expect(long).toEqual([])
  })
})
