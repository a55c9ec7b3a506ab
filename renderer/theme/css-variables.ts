import { artworkColors } from './artwork-colors'
import { fontFamily } from './font-family'
import tokens from './tokens.json'

export type Theme = 'light' | 'dark'

type Tree = { readonly [name: string]: string | Tree }

/** `{accent: {fill: '#1'}}` → `--accent-fill: #1`. */
function flatten(tree: Tree, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${name}`, value]] : flatten(value, `${prefix}${name}-`),
  )
}

const px = (sizes: Readonly<Record<string, number>>, prefix: string): [string, string][] =>
  Object.entries(sizes).map(([name, size]) => [`--${prefix}-${name}`, `${String(size)}px`])

/** Every CSS variable of a theme, from `tokens.json` (look.md: our own CSS reads the same tokens). */
export function cssVariables(theme: Theme): Readonly<Record<string, string>> {
  const { instant, quick, settle, sheet } = tokens.motion
  return Object.fromEntries([
    ...flatten(tokens.color[theme], '--'),
    ...flatten(tokens.shadow[theme], '--shadow-'),
    ...flatten(artworkColors, '--art-'),
    ...flatten({ instant, quick, settle, sheet }, '--motion-'),
    ['--motion-out', tokens.motion.out],
    ['--font', fontFamily],
    ['--mono', tokens.font.mono],
    ...px(tokens.radius, 'radius'),
    ...Object.entries(tokens.z).map(([name, z]): [string, string] => [`--z-${name}`, String(z)]),
  ])
}
