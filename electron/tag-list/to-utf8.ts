import iconv from 'iconv-lite'
import type { Encoding } from '../../shared/tags/list-reading'

export interface ToUtf8 {
  /** A character cut by the end of a chunk comes with the next one. */
  readonly next: (chunk: Buffer) => Buffer
  readonly end: () => Buffer
}

/** Chunks of a file as UTF-8, so that one reader of bytes serves every encoding. */
export function toUtf8(encoding: Encoding): ToUtf8 {
  if (encoding === 'utf-8') return { next: (chunk) => chunk, end: () => Buffer.alloc(0) }
  const decoder = iconv.getDecoder(encoding, { stripBOM: false })
  return {
    next: (chunk) => Buffer.from(decoder.write(chunk), 'utf8'),
    end: () => Buffer.from(decoder.end() ?? '', 'utf8'),
  }
}
