import { createHash } from 'node:crypto'
import type { NewTextHash } from '../../shared/moving/text-hash'

/** SHA-256 over UTF-8. */
export const nodeHash: NewTextHash = () => {
  const hash = createHash('sha256')
  return {
    add: (text) => {
      hash.update(text, 'utf8')
    },
    hex: () => hash.digest('hex'),
  }
}
