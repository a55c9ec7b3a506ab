import { isSameName } from '../../shared/profile/same-name'
import { countGraphemes } from '../../shared/message/count-graphemes'

/** How far a typed name is from the app's: `missing` counts characters as a person does. */
export type TypedName =
  | { readonly state: 'equal' }
  | { readonly state: 'missing'; readonly count: number }
  | { readonly state: 'differs' }

export function typedName(typed: string, name: string): TypedName {
  const given = typed.normalize('NFC')
  const wanted = name.normalize('NFC')
  if (isSameName(typed, name)) return { state: 'equal' }
  if (!wanted.startsWith(given)) return { state: 'differs' }
  return { state: 'missing', count: countGraphemes(wanted.slice(given.length)) }
}
