/** A hash over UTF-8 that grows with the text; `hex` closes it. Main hands in Node's. */
export interface TextHash {
  readonly add: (text: string) => void
  readonly hex: () => string
}
export type NewTextHash = () => TextHash
