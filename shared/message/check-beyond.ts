import type { Draft } from './draft'
import { found } from './found'
import type { Problem } from './problem'
import { readBeyond, type BeyondMember } from './read-beyond'

/** As many names as a sentence can bear. */
const NAMED = 4

/**
 * Later official fields are good to know of; a wrong or unknown one is refused by the sandbox, whose
 * reading this is (electron/sandbox/push-rules.ts).
 */
export function checkBeyond(draft: Draft): readonly Problem[] {
  const members = readBeyond(draft)
  const problems: Problem[] = []
  for (const { path, verdict } of members) {
    if (verdict.is === 'wrong')
      problems.push(
        found.error(verdict.later ?? 'beyond', {
          rule: 'beyond_wrong',
          path: path.join('.'),
          wants: verdict.wants,
        }),
      )
    if (verdict.is === 'too_long') {
      const { later, length, most } = verdict
      problems.push(found.error(later, { rule: 'beyond_too_long', path: later, length, most }))
    }
  }
  // There may be thousands of these: once each, by the first.
  const unknown = pathsOf(members, 'unknown')
  const [stranger] = unknown
  if (stranger !== undefined)
    problems.push(
      found.error('beyond', { rule: 'beyond_unknown', path: stranger, count: unknown.length }),
    )
  const shadows = pathsOf(members, 'shadow')
  const [shadow] = shadows
  if (shadow !== undefined)
    problems.push(
      found.error('beyond', { rule: 'beyond_shadows', path: shadow, count: shadows.length }),
    )
  const right = pathsOf(members, 'right')
  if (right.length > 0)
    problems.push(
      found.hint('beyond', {
        rule: 'beyond_seed',
        paths: right.slice(0, NAMED),
        count: right.length,
      }),
    )
  return problems
}

const pathsOf = (members: readonly BeyondMember[], is: BeyondMember['verdict']['is']): string[] =>
  members.filter(({ verdict }) => verdict.is === is).map(({ path }) => path.join('.'))
