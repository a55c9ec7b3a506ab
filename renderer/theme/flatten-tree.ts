export type Tree = { readonly [name: string]: string | Tree }

/** The leaves of a tree with their joined names: `{accent: {fill: '#1'}}` → `--accent-fill: #1`. */
export function flattenTree(tree: Tree, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string'
      ? [[`${prefix}${name}`, value]]
      : flattenTree(value, `${prefix}${name}-`),
  )
}
