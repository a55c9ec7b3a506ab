import { findNodeAtLocation, parseTree } from 'jsonc-parser'

/** Where the value at `path` stands in a readable JSON text; the nearest parent where it is absent. */
export function placeOf(
  text: string,
  path: readonly (string | number)[],
): { readonly offset: number; readonly length: number } {
  const root = parseTree(text)
  if (root === undefined) return { offset: 0, length: 0 }
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, depth))
    if (node !== undefined) return { offset: node.offset, length: node.length }
  }
  return { offset: root.offset, length: 1 }
}
