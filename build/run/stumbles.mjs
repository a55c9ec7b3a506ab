import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

const LINES_OF_ERROR = 12
const LINES_OF_PAGE = 60

const specsOf = (suite, path = []) => [
  ...(suite.specs ?? []).map((spec) => ({ ...spec, name: [...path, spec.title].join(' › ') })),
  ...(suite.suites ?? []).flatMap((inner) => specsOf(inner, [...path, inner.title])),
]

/** Whatever cannot be read: what the test came to is told all the same. */
const textOf = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** What the page showed when it failed, from an open dialog on where there is one. */
const pageOf = ({ attachments = [] }) => {
  const path = attachments.find(({ name }) => name === 'error-context')?.path
  const [, page = ''] = textOf(path).split('```yaml\n')
  const lines = page.split('\n```')[0].split('\n')
  const dialog = lines.findIndex((line) => /^\s*- '?(?:alert)?dialog\b/.test(line))
  return page === '' ? [] : lines.slice(Math.max(0, dialog)).slice(0, LINES_OF_PAGE)
}

/**
 * Every test of Playwright's JSON report that failed, if only at first: `{ name, passedLater, lines }`.
 * `lines` are its first error and what its page showed: all there is to go by when it failed on a
 * machine that nobody can look into.
 */
export const stumbles = (report) =>
  specsOf(report).flatMap(({ name, tests = [] }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results = [] }) => {
        const bad = results.find(({ error }) => error) ?? {}
        const error = stripVTControlCharacters(bad.error?.message ?? 'no error was told')
        const lines = [...error.split('\n').slice(0, LINES_OF_ERROR), ...pageOf(bad)]
        return { name, passedLater: status === 'flaky', lines }
      }),
  )
