/** Stands in the samples until the developer has typed the app's own. */
export const SAMPLE_PACKAGE = 'cn.example.app'

/** An Android package name: two or more parts, each a letter first (Android's own rule). */
export function isPackageName(text: string): boolean {
  return /^[a-z]\w*(?:\.[a-z]\w*)+$/i.test(text)
}
