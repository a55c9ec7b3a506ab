import { assertNever } from '../../../shared/assert-never'
import type { JsonFault } from '../../compose/json/json-fault'

function says({ kind, key }: JsonFault): string {
  switch (kind) {
    case 'empty':
      return '这里还没有 JSON。'
    case 'not_object':
      return '要一个 JSON 对象，以 { 开头、以 } 结尾。'
    case 'comment':
      return 'JSON 里不能写注释，去掉它。'
    case 'trailing_comma':
      return '最后一项后面多了一个逗号。'
    case 'comma_missing':
      return '前面少一个逗号。'
    case 'colon_missing':
      return '字段名后面少一个冒号。'
    case 'name_expected':
      return '这里要一个带双引号的字段名。'
    case 'value_expected':
      return '这里少一个值。'
    case 'brace_missing':
      return '少一个 }。'
    case 'bracket_missing':
      return '少一个 ]。'
    case 'string_open':
      return '文字没有用双引号收尾。'
    case 'bad_number':
      return '数字写得不对。'
    case 'bad_escape':
      return '反斜杠后面写得不对。'
    case 'bad_character':
      return '这里有不该出现的字符。'
    case 'bad_word':
      return '这个词 JSON 不认识；文字要用英文双引号。'
    case 'odd_blank':
      return '这是网页里的特殊空格，换成普通空格。'
    case 'text_behind':
      return 'JSON 到前面已经结束，后面的多出来了。'
    case 'too_deep':
      return '套得太深，超过 64 层。'
    case 'duplicate_key':
      return `「${short(key)}」写了两次，只有最后一个算数。`
    case 'reserved_key':
      return `「${key}」这个字段名留不住，换一个。`
    default:
      return assertNever(kind)
  }
}

const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text)

export const json = {
  at: (line: number, column: number): string => `第 ${line} 行第 ${column} 列`,
  says,
  goTo: (line: number): string => `跳到第 ${line} 行`,
  more: (n: number): string => `后面还有 ${n} 处，先改前面的。`,
}
