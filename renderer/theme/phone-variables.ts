import type { Theme } from './css-variables'
import { flattenTree } from './flatten-tree'
import { phoneColors } from './phone-colors'

/** The `--phone-*` variables of a phone; set on the phone itself, beside the window's own. */
export function phoneVariables(theme: Theme): Readonly<Record<string, string>> {
  return Object.fromEntries(flattenTree(phoneColors[theme], '--phone-'))
}
