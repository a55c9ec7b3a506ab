import { ruleSource, type RuleSource } from '../../shared/message/rule-source'
import type { Notice } from '../compose/notice'
import type { ProblemWords } from './problem-words'

/** Who says so; `measured` is said of what no document states but the phones' screens show. */
export function sourceOf(
  rule: Notice['rule'],
  sources: ProblemWords['sources'],
  measured: string,
): string {
  if (rule === 'title_cut') return measured
  const source = ruleSource[rule]
  const say = sources[source.from] as (source: RuleSource) => string
  return say(source)
}
