import type { Theme } from './css-variables'
import { phoneColors } from './phone-colors'

type Tree = { readonly [name: string]: string | Tree }

function flatten(tree: Tree, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${name}`, value]] : flatten(value, `${prefix}${name}-`),
  )
}

/** The `--phone-*` variables of a phone; set on the phone itself, beside the window's own. */
export function phoneVariables(theme: Theme): Readonly<Record<string, string>> {
  return Object.fromEntries(flatten(phoneColors[theme], '--phone-'))
}
