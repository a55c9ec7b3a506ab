import { readFileSync, readdirSync } from 'node:fs'

export interface Example {
  readonly name: string
  readonly kind: 'tag' | 'tagBatch' | 'push' | 'broadcast'
  readonly path: string
  readonly body: unknown
}

/** The 17 requests that the product document prints. */
export function readExamples(): readonly Example[] {
  const folder = new URL('../shared/message/examples/', import.meta.url)
  return readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Example)
}
