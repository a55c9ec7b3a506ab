import type { LaterPath } from '../../shared/message/later-fields'
import type { Field, RuleName, RuleOf } from '../../shared/message/problem'
import type { FixableRule } from '../../shared/message/fixed'
import type { RuleSource } from '../../shared/message/rule-source'
import type { TitleCut } from '../compose/notice'

/** What every language says about problems; a rule, field or source added to shared is missing here. */
export interface ProblemWords {
  /** Later fields have their names among the words of «高级». */
  readonly fields: Readonly<Record<Exclude<Field, LaterPath>, string>>
  readonly sentences: { readonly [Name in RuleName]: (rule: RuleOf<Name>) => string } & {
    readonly title_cut: (rule: TitleCut) => string
  }
  /** On the button that puts it right. */
  readonly fixes: Readonly<Record<FixableRule, string>>
  readonly sources: {
    readonly [From in RuleSource['from']]: (source: Extract<RuleSource, { from: From }>) => string
  }
}
