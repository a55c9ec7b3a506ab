import { describe, expect, it } from 'vitest'
import tokens from '../../../renderer/theme/tokens.json'

/** WCAG 2.1, relative luminance of `#RRGGBB`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const { surface, text, accent, success, warn, danger, unknown, cut, env } = tokens.color[theme]
  const grounds = {
    window: surface.window,
    sunken: surface.sunken,
    raised: surface.raised,
    field: surface.field,
    rail: surface.rail,
    selected: surface.selected,
    inset: surface.inset,
  }
  const pairs: [string, string, string][] = [
    ...Object.entries(grounds).flatMap(([name, ground]): [string, string, string][] => [
      [`primary on ${name}`, text.primary, ground],
      [`secondary on ${name}`, text.secondary, ground],
      [`tertiary on ${name}`, text.tertiary, ground],
      [`accent on ${name}`, accent.text, ground],
      [`danger on ${name}`, danger.text, ground],
    ]),
    ['inverse', text.inverse, surface.inverse],
    ['a filled button', accent.on, accent.fill],
    ['a filled button under the pointer', accent.on, accent.hover],
    ['a red button', danger.on, danger.fill],
    ['a red button under the pointer', danger.on, danger.hover],
    ['the secret card', text.secondary, success.soft],
    ['the warning card', text.secondary, warn.soft],
    ['the error card', text.primary, danger.soft],
    ['success', success.text, success.soft],
    ['warn', warn.text, warn.soft],
    ['danger', danger.text, danger.soft],
    ['unknown', unknown.text, unknown.soft],
    ['cut', cut.text, cut.bg],
    ['rehearsal', env.rehearsal.text, env.rehearsal.soft],
    ['development', env.development.text, env.development.soft],
    ['production', env.production.on, env.production.fill],
  ]

  it.each(pairs)('can be read: %s', (_name, words, ground) => {
    expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5)
  })
})
