import { artworkColors } from './artwork-colors'
import { flattenTree } from './flatten-tree'
import { fontFamily } from './font-family'
import tokens from './tokens.json'

export type Theme = 'light' | 'dark'

const px = (sizes: Readonly<Record<string, number>>, prefix: string): [string, string][] =>
  Object.entries(sizes).map(([name, size]) => [`--${prefix}-${name}`, `${String(size)}px`])

/** Every CSS variable of a theme, from `tokens.json` (look.md: our own CSS reads the same tokens). */
export function cssVariables(theme: Theme): Readonly<Record<string, string>> {
  const { instant, quick, settle, sheet } = tokens.motion
  return Object.fromEntries([
    ...flattenTree(tokens.color[theme], '--'),
    ...flattenTree(tokens.shadow[theme], '--shadow-'),
    ...flattenTree(artworkColors, '--art-'),
    ...flattenTree({ instant, quick, settle, sheet }, '--motion-'),
    ['--motion-out', tokens.motion.out],
    ['--font', fontFamily],
    ['--mono', tokens.font.mono],
    ...px(tokens.radius, 'radius'),
    ...Object.entries(tokens.z).map(([name, z]): [string, string] => [`--z-${name}`, String(z)]),
  ])
}
