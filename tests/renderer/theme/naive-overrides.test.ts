import { describe, expect, it } from 'vitest'
import { naiveOverrides } from '../../../renderer/theme/naive-overrides'
import tokens from '../../../renderer/theme/tokens.json'

type Tree = { readonly [name: string]: string | Tree }

const leaves = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : leaves(value)))

describe.each(['light', 'dark'] as const)('naiveOverrides(%s)', (theme) => {
  const values = leaves(naiveOverrides(theme) as Tree)
  const colours = new Set(
    [...leaves(tokens.color[theme]), ...leaves(tokens.shadow[theme])].flatMap((value) =>
      [...value.matchAll(/#[0-9A-F]{6}|rgba?\([^)]*\)/gi)].map(([colour]) => colour),
    ),
  )

  it('takes every colour from the token file, so that the two can never drift apart', () => {
    const used = values.flatMap((value) =>
      [...value.matchAll(/#[0-9A-F]{3,8}\b|rgba?\([^)]*\)/gi)].map(([colour]) => colour),
    )
    expect(used.length).toBeGreaterThan(50)
    expect(used.filter((colour) => !colours.has(colour))).toEqual([])
  })

  it('holds no CSS variable: Naive UI computes tints from its values and throws on one', () => {
    expect(values.filter((value) => value.includes('var('))).toEqual([])
  })

  it('keeps the measures of look.md', () => {
    const { common, Button, Input, Switch } = naiveOverrides(theme)
    expect(common).toMatchObject({ heightMedium: '32px', fontSize: '13px', borderRadius: '6px' })
    expect(Button).toMatchObject({ fontWeight: '500', waveOpacity: '0' })
    expect(Input).toMatchObject({ heightMedium: '36px', fontSizeMedium: '14px' })
    expect(Switch).toMatchObject({ railWidthMedium: '34px', railHeightMedium: '20px' })
  })
})
