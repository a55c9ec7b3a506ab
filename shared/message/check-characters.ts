import { badCharacters } from './bad-characters'
import type { Draft } from './draft'
import { found } from './found'
import { mapTexts } from './map-texts'
import type { Field, Problem } from './problem'

const ANY = /[\p{Cs}\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u
const names = ['lone_surrogate', 'bidi_control', 'control_character'] as const

/** Characters that phones show as �, write backwards, or not at all: once a field and kind. */
export function checkCharacters(draft: Draft): readonly Problem[] {
  const counts = new Map<Field, Record<(typeof names)[number], number>>()
  mapTexts(draft, (text, field) => {
    if (!ANY.test(text)) return text
    const here = counts.get(field) ?? { lone_surrogate: 0, bidi_control: 0, control_character: 0 }
    for (const name of names) here[name] += text.match(badCharacters[name])?.length ?? 0
    counts.set(field, here)
    return text
  })
  return [...counts].flatMap(([field, here]) =>
    names
      .filter((rule) => here[rule] > 0)
      .map((rule) => found.warning(field, { rule, count: here[rule] })),
  )
}
